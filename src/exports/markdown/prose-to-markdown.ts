import type { RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Citation } from '../../model/catalogue.ts';
import { url } from '../../routes.ts';
import { withUrls } from '../with-urls.ts';
import type { Footnotes } from './footnotes.ts';

/** Where a piece of text stands, so that its citations can be followed from elsewhere. */
export interface CitedProse {
  readonly footnotes: Footnotes;
  /** What the citations in it may mean. */
  readonly citations: readonly Citation[];
}

/** Text of the content for readers elsewhere: links are full URLs, and citations become footnotes of the document. */
export function proseToMarkdown(nodes: readonly RootContent[], cited?: CitedProse): RootContent[] {
  const tree = withUrls(nodes, url);
  visit(tree, 'footnoteReference', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const citation = cited?.citations.find(({ label }) => label === node.identifier);
    const marks = citation ? (cited?.footnotes.cite([citation]) ?? []) : [];
    parent.children.splice(index, 1, ...marks);
    return [SKIP, index + marks.length];
  });
  return tree.children;
}
