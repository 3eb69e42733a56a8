import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { AnchoredPage } from '../schema/anchors.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkMentions, type Mention, type PlacedCitation, takeCitations } from './citations.ts';
import { removeComments } from './comments.ts';
import { type ExplicitId, takeExplicitIds } from './explicit-ids.ts';
import type { Locate } from './front-matter.ts';
import { type LinkMention, resolveLinks } from './links.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** The text of a file that cites sources, and what was taken out of it. */
interface CitedText {
  readonly tree: Root;
  readonly explicitIds: Map<Nodes, ExplicitId>;
  readonly citations: readonly PlacedCitation[];
  readonly links: readonly LinkMention[];
}

/**
 * Parses the text below the front matter of a file whose footnotes are citations. Problems go to the file.
 *
 * @param text with as many empty lines before it as the front matter has
 * @param path the file's path inside the content folder
 * @param mentions the labels in the `cites:` fields of the front matter; nothing where it could not be typed, so that
 *   what is cited is not known
 */
export function readCitedText(
  text: string,
  file: VFile,
  path: string,
  page: AnchoredPage,
  mentions: readonly Mention[] | undefined,
): CitedText {
  const tree = parseMarkdown(text);
  const explicitIds = takeExplicitIds(tree, file, page);
  checkMarkdown(tree, file);
  const { citations, labels } = takeCitations(tree, file, path);
  if (mentions) checkMentions(tree, text, file, mentions, citations, labels);
  const links = resolveLinks(tree, file, path);
  removeComments(tree);
  return { tree, explicitIds, citations, links };
}

/** A field that lists labels: `cites`, or the one that cites another field, as `toCites` does for `to`. */
const CITING_FIELD = /^cites$|Cites$/;

/**
 * The labels in all fields of the front matter that cite, where they stand. Labels are compared in lower case, as in
 * Markdown.
 */
export function mentionsIn(data: object, locate: Locate, path: readonly PropertyKey[] = []): Mention[] {
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    if (typeof value !== 'object' || value === null) return [];
    // A phase may be called as such a field: what stands under its id is no list.
    if (!CITING_FIELD.test(key) || !Array.isArray(value)) return mentionsIn(value, locate, here);
    const labels = (value as string[]).map((label) => label.toLowerCase());
    return labels.map((label, index) => {
      return { label, position: locate([...here, index]), isRepeated: labels.indexOf(label) < index };
    });
  });
}
