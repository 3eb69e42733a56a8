import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { targetAddress } from '../model/addresses.ts';
import { copyNodes } from '../reader/copy-nodes.ts';

/**
 * Makes the tree that a format is written from: a copy in which links between content files lead to pages.
 *
 * @param urlOf how the format writes an address of the site
 */
export function withUrls(nodes: readonly RootContent[], urlOf: (address: string) => string): Root {
  const tree: Root = { type: 'root', children: copyNodes(nodes) };
  visit(tree, 'link', (link) => {
    if (link.data?.target) link.url = urlOf(targetAddress(link.data.target));
  });
  return tree;
}
