import type { VFile } from 'vfile';
import { guideSchema } from '../schema/guide.ts';
import { anchorGiver, anchorHeadings } from './anchors.ts';
import { checkMarkdown } from './check-markdown.ts';
import { removeComments } from './comments.ts';
import type { GuideEntry, ReadEntry } from './entry.ts';
import { reportUnusedId, takeExplicitIds } from './explicit-ids.ts';
import { readFrontMatter } from './front-matter.ts';
import { readDirectives } from './guide-directives.ts';
import { resolveLinks } from './links.ts';
import { dropPositions, parseWithDirectives } from './parse-markdown.ts';
import { reportFootnotes } from './read-described.ts';

/** Reads a guide: Markdown, with directives for the parts that the site makes. Problems go to the file. */
export function readGuide(file: VFile, id: string): ReadEntry<GuideEntry> | undefined {
  const frontMatter = readFrontMatter(file, guideSchema);
  if (!frontMatter) return undefined;
  const { data, locate, body: text } = frontMatter;
  const tree = parseWithDirectives(text);
  const explicitIds = takeExplicitIds(tree, file, 'guide');
  checkMarkdown(tree, file);
  reportFootnotes(tree, file);
  const links = [...resolveLinks(tree, file, `guides/${id}.md`), ...readDirectives(tree, file)];
  removeComments(tree);
  const headings = anchorHeadings(tree, anchorGiver('guide', explicitIds));
  for (const unused of explicitIds.values()) reportUnusedId(unused, file);
  const entry = data && { ...data, id, path: file.path, body: dropPositions(tree), headings };
  return entry && { entry, origin: { file, locate, links, citations: [] } };
}
