import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Whether a node is one comment and nothing else: markup may stand between two comments. */
export function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->$/.test(node.value);
}

/** Takes the comments out of a tree: they are for editors, and no text or anchor may be made of them. */
export function removeComments(tree: Root): void {
  visit(tree, (node: Nodes, index, parent) => {
    if (!parent || index === undefined || !isComment(node)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}
