import type { RootContent } from 'mdast';

/** A copy of nodes whose shape can be changed; several times as quick as `structuredClone`, which copies any object. */
export function copyNodes(nodes: readonly RootContent[]): RootContent[] {
  return nodes.map((node) => {
    return 'children' in node ? ({ ...node, children: copyNodes(node.children) } as RootContent) : { ...node };
  });
}
