import type { Html, Nodes, Root } from 'mdast';
import { removeNodes } from './remove-nodes.ts';

/** Whether a node is one comment and nothing else: markup may stand between two comments. */
export function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->$/.test(node.value);
}

/** Takes the comments out of a tree: they are for editors, and no text or anchor may be made of them. */
export function removeComments(tree: Root): void {
  removeNodes(tree, (node): node is Html => isComment(node));
}
