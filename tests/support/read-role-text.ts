import { VFile } from 'vfile';
import type { RoleEntry } from '../../src/reader/entry.ts';
import { readFrontMatter } from '../../src/reader/front-matter.ts';
import { readRole } from '../../src/reader/read-role.ts';
import { prepareTermNames } from '../../src/reader/term-links.ts';
import { roleSchema } from '../../src/schema/role.ts';

/** Reads a role with the body, which has to be without a problem. No term is linked in it. */
export function readRoleText(body: string, title = 'Tester'): RoleEntry {
  const file = new VFile({ path: 'tester.md', value: `---\ntitle: ${title}\nfamily: f\nsummary: s\n---\n${body}` });
  const frontMatter = readFrontMatter(file, roleSchema);
  const entry = frontMatter && readRole(file, 'tester', frontMatter, prepareTermNames([], []));
  if (file.messages.length > 0) throw new Error(file.messages.map(({ reason }) => reason).join('\n'));
  if (!entry) throw new Error('The role was not read.');
  return entry;
}
