import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { activitySchema } from '../schema/activity.ts';
import { anchorGiver } from './anchors.ts';
import { mentionsIn, readCitedText } from './cited-text.ts';
import type { ActivityEntry, ReadEntry } from './entry.ts';
import { reportUnusedId } from './explicit-ids.ts';
import { readFrontMatter } from './front-matter.ts';
import { dropPositions } from './parse-markdown.ts';
import { readSection, type Section, splitAtHeadings } from './sections.ts';

/** Reads the file of an activity. Problems go to the file; with any in the front matter there is no entry. */
export function readActivity(file: VFile, id: string): ReadEntry<ActivityEntry> | undefined {
  const frontMatter = readFrontMatter(file, activitySchema);
  if (!frontMatter) return undefined;
  const { data, locate, body: text } = frontMatter;
  const mentions = data && mentionsIn(data, locate);
  const { tree, explicitIds, citations, links } = readCitedText(
    text,
    file,
    `activities/${id}.md`,
    'activity',
    mentions,
  );
  const context = { file, anchorOf: anchorGiver('activity', explicitIds) };
  const introduction: RootContent[] = [];
  const sections: Section[] = [];
  for (const part of splitAtHeadings(tree.children, 2, file)) {
    if (part.heading) sections.push(...readSection(part, context));
    else introduction.push(...part.children);
  }
  for (const unused of explicitIds.values()) reportUnusedId(unused, file);
  dropPositions(tree);
  const body = { introduction, sections };
  const entry = data && { ...data, id, path: file.path, body, citations: citations.map(({ citation }) => citation) };
  return entry && { entry, origin: { file, locate, links, citations } };
}
