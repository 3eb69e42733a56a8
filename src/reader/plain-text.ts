import type { Nodes } from 'mdast';

/**
 * The text of a node in one line, without markup and comments. Unlike `mdast-util-to-string` it keeps words apart
 * that only a paragraph, a list item or a hard break separates.
 */
export function plainText(node: Nodes): string {
  return collect(node).replace(/\s+/g, ' ').trim();
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
