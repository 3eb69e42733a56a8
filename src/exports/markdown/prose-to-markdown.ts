import type { RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Citation } from '../../model/citation.ts';
import { url } from '../../routes.ts';
import { sortMarks } from '../sort-marks.ts';
import { withUrls } from '../with-urls.ts';
import type { Footnotes } from './footnotes.ts';

/**
 * Text of the content for readers elsewhere: links are full URLs, and citations become footnotes of the document.
 *
 * @param citations what the citations in it may mean
 */
export function proseToMarkdown(
  nodes: readonly RootContent[],
  footnotes?: Footnotes,
  citations: readonly Citation[] = [],
): RootContent[] {
  const tree = withUrls(nodes, url);
  sortMarks(tree, new Map(citations.map(({ label, number }) => [label, number])));
  visit(tree, 'footnoteReference', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const marks = footnotes?.cite(citations.filter(({ label }) => label === node.identifier)) ?? [];
    parent.children.splice(index, 1, ...marks);
    return [SKIP, index + marks.length];
  });
  return tree.children;
}
