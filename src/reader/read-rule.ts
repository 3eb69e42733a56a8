import type { VFile } from 'vfile';
import { ruleSchema } from '../schema/rule.ts';
import { readCitedText } from './cited-text.ts';
import type { ReadEntry, RuleEntry } from './entry.ts';
import { reportUnusedId } from './explicit-ids.ts';
import { readFrontMatter } from './front-matter.ts';
import { dropPositions } from './parse-markdown.ts';
import { plainText } from './plain-text.ts';
import { report } from './problem.ts';

/** Reads the file of a rule. Problems go to the file; with any in the front matter there is no entry. */
export function readRule(file: VFile, id: string): ReadEntry<RuleEntry> | undefined {
  const frontMatter = readFrontMatter(file, ruleSchema);
  if (!frontMatter) return undefined;
  const { data, locate, body } = frontMatter;
  const { tree, explicitIds, citations, links } = readCitedText(body, file, `rules/${id}.md`, 'law', []);
  for (const unused of explicitIds.values()) reportUnusedId(unused, file);
  if (plainText(tree) === '') {
    const advice = 'Say below the front matter what it asks, in one to three sentences.';
    report(file, undefined, 'The rule has no text.', advice);
  }
  const text = dropPositions(tree).children;
  const entry = data && { ...data, id, path: file.path, text, citations: citations.map(({ citation }) => citation) };
  return entry && { entry, origin: { file, locate, links, citations } };
}
