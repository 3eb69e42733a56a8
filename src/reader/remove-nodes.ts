import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** Takes the nodes that pass the test out of a tree, which is changed in place. Returns them in the order of the file. */
export function removeNodes<Removed extends Nodes>(tree: Nodes, test: (node: Nodes) => node is Removed): Removed[] {
  const removed: Removed[] = [];
  visit(tree, (node: Nodes, index, parent) => {
    if (!parent || index === undefined || !test(node)) return undefined;
    removed.push(node);
    parent.children.splice(index, 1);
    return index;
  });
  return removed;
}
