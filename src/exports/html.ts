import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Citation } from '../model/citation.ts';
import { sortMarks } from './sort-marks.ts';
import { href } from '../routes.ts';
import { withUrls } from './with-urls.ts';

/** On a narrow screen a table scrolls by itself, so that the page does not; by keyboard too. */
const table: typeof defaultHandlers.table = (state, node) => {
  const properties = { className: ['scroll'], tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [defaultHandlers.table(state, node)] };
};

const writer = unified()
  .use(remarkRehype, { handlers: { table } })
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: '',
    attributes: {
      ...defaultSchema.attributes,
      a: ['href', ['className', 'term']],
      div: [['className', 'scroll']],
      sup: [['className', 'cite']],
    },
  })
  .use(rehypeStringify)
  .freeze();

/**
 * Makes HTML of Markdown nodes. The result holds no markup but what Markdown itself yields: raw HTML is left out, and
 * unknown elements, attributes and URL schemes are removed.
 *
 * @param citations what the citations in the text may mean, each with its number on the page
 */
export function renderHtml(nodes: readonly RootContent[], citations: readonly Citation[] = []): string {
  const tree = withUrls(nodes, href);
  const numbers = new Map(citations.map(({ label, number }) => [label, number]));
  sortMarks(tree, numbers);
  // Says on the nodes what has to become of them: anchors of headings, links that explain a term, citation marks.
  visit(tree, (node) => {
    if (node.type === 'heading' && node.data?.anchor) {
      node.data.hProperties = { id: node.data.anchor };
    } else if (node.type === 'link' && node.data?.explains) {
      node.data.hProperties = { className: ['term'] };
    } else if (node.type === 'footnoteReference') {
      const number = String(numbers.get(node.identifier));
      const properties = { href: `#cite-${number}` };
      const link: Element = { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: number }] };
      node.data = { hProperties: { className: ['cite'] }, hChildren: [link] };
    }
  });
  // Marks of one place are one group, which sets commas between its numbers; CSS cannot tell them from later ones.
  return writer.stringify(writer.runSync(tree)).trim().replaceAll('</sup><sup class="cite">', '');
}

/** HTML of one paragraph's inside, so that it can stand in a list item or a sentence of a page. */
export function renderInlineHtml(nodes: readonly RootContent[], citations: readonly Citation[] = []): string {
  const html = renderHtml(nodes, citations);
  const only = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
  return only !== undefined && !only.includes('<p>') ? only : html;
}
