import { loadContent } from '../load-content.ts';
import { readSettings } from '../settings.ts';

const loaded = await loadContent(readSettings().contentDir);
if (loaded.content) {
  const { roles, tools, sources, collaborations } = loaded.catalogue;
  console.log(
    `The content is right: ${roles.length} roles, ${tools.length} tools, ${sources.length} sources, ${collaborations.length} pairs.`,
  );
} else {
  console.error(
    `${loaded.problems}\n\n${loaded.count === 1 ? '1 problem' : `${loaded.count} problems`} in the content.`,
  );
  process.exitCode = 1;
}
