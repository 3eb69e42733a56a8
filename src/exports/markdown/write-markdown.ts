import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' });

/** Writes nodes as Markdown with GitHub's footnotes. Whatever would be taken for markup is escaped. */
export function writeMarkdown(nodes: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...nodes] });
}
