import type { Nodes, RootContent } from 'mdast';

/**
 * The text of a node, or of several, in one line, without markup and comments. It keeps words apart that only a
 * paragraph, a list item or a hard break separates.
 */
export function plainText(nodes: Nodes | readonly RootContent[]): string {
  return collect('type' in nodes ? nodes : { type: 'root', children: [...nodes] })
    .replace(/\s+/g, ' ')
    .trim();
}

function collect(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return node.children.map(collect).join(BLOCKS.has(node.type) ? ' ' : '');
}

/** What holds paragraphs or cells, between which there is no other space. */
const BLOCKS: ReadonlySet<Nodes['type']> = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow']);
