import type { PhrasingContent, Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Citation } from '../../model/catalogue.ts';
import { absoluteUrl } from '../../routes.ts';
import type { Footnotes } from './footnotes.ts';

/** Where a piece of HTML comes from, so that its marks and links can be followed from elsewhere. */
export interface HtmlContext {
  readonly footnotes: Footnotes;
  /** What the citation marks in it count through, from 1. */
  readonly citations: readonly Citation[];
  /** Path of the page that its `#anchors` are on. */
  readonly pagePath: string;
}

/** Makes Markdown nodes of HTML that the reader has made. */
export function htmlToMarkdown(html: string, { footnotes, citations, pagePath }: HtmlContext): RootContent[] {
  const toMarkdown = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeRemark, {
      handlers: {
        sup(state, node) {
          const number = Number(/^\d+$/.exec(textOf(node))?.[0]);
          const citation = citations[number - 1];
          return citation ? footnotes.cite([citation]) : state.all(node);
        },
      },
    });
  const tree = toMarkdown.runSync(toMarkdown.parse(html)) as Root;
  visit(tree, 'link', (link) => {
    if (link.url.startsWith('/')) link.url = absoluteUrl(link.url);
    else if (link.url.startsWith('#')) link.url = absoluteUrl(pagePath) + link.url;
  });
  return tree.children;
}

/** The same for HTML that is part of a line. */
export function htmlToInlineMarkdown(html: string, context: HtmlContext): PhrasingContent[] {
  return htmlToMarkdown(html, context).flatMap((node) => (node.type === 'paragraph' ? node.children : []));
}

function textOf(node: { readonly children?: readonly unknown[]; readonly value?: string }): string {
  return node.value ?? (node.children ?? []).map((child) => textOf(child as typeof node)).join('');
}
