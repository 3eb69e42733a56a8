import type { FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Puts marks of citations that stand next to each other in the order of their numbers. The tree is changed in place. */
export function sortMarks(tree: Root, numbers: ReadonlyMap<string, number>): void {
  const numberOf = ({ identifier }: FootnoteReference): number => numbers.get(identifier) ?? 0;
  visit(tree, (node) => {
    if (!('children' in node)) return;
    let begin = 0;
    const children = node.children;
    while (begin < children.length) {
      let end = begin;
      while (children[end]?.type === 'footnoteReference') end += 1;
      const run = children.slice(begin, end) as FootnoteReference[];
      children.splice(begin, run.length, ...run.sort((a, b) => numberOf(a) - numberOf(b)));
      begin = end + 1;
    }
  });
}
