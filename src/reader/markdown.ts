import type { Nodes, Root, RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Place } from './problem.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Parses Markdown (CommonMark with GitHub's tables, footnotes and so on) with positions. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** Where a node begins. */
export function placeOf(node: Nodes): Place {
  return node.position
    ? { line: node.position.start.line, column: node.position.start.column }
    : { line: 1, column: 1 };
}

/**
 * Makes HTML of Markdown nodes. The result holds no markup but what Markdown itself yields: raw HTML is left
 * out, and unknown elements, attributes and URL schemes are removed.
 *
 * @param numberOf gives the number that a citation's label is shown as
 */
export function toHtml(nodes: readonly RootContent[], numberOf: (label: string) => number | undefined): string {
  const writer = unified()
    .use(remarkRehype, {
      handlers: {
        footnoteReference(_state: unknown, node: { identifier: string }) {
          const number = numberOf(node.identifier);
          return citationMark(number);
        },
      },
    })
    .use(rehypeSanitize, {
      ...defaultSchema,
      clobberPrefix: '',
      attributes: { ...defaultSchema.attributes, a: ['href', ['className', 'term']], sup: [['className', 'cite']] },
    })
    .use(rehypeStringify);
  const tree: Root = { type: 'root', children: [...nodes] };
  return writer.stringify(writer.runSync(tree)).trim();
}

/** HTML of one paragraph's inside, so that it can stand in a list item or a sentence of a page. */
export function toInlineHtml(nodes: readonly RootContent[], numberOf: (label: string) => number | undefined): string {
  const html = toHtml(nodes, numberOf);
  const only = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
  return only !== undefined && !only.includes('<p>') ? only : html;
}

function citationMark(number: number | undefined) {
  return {
    type: 'element' as const,
    tagName: 'sup',
    properties: { className: ['cite'] },
    children: [
      {
        type: 'element' as const,
        tagName: 'a',
        properties: { href: `#cite-${number}` },
        children: [{ type: 'text' as const, value: String(number) }],
      },
    ],
  };
}
