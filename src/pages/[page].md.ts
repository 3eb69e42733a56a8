import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, pages } from '../content.ts';
import { markdownOf } from '../exports/markdown/page-to-markdown.ts';
import { writeMarkdown } from '../exports/markdown/write-markdown.ts';
import type { SitePage } from '../model/pages.ts';
import { markdownAddress, pathInSite } from '../routes.ts';

/** The Markdown twins of the pages that stand directly below the site's root. */
export const getStaticPaths = (() =>
  pages
    .filter((page) => page.kind === 'overviews' && markdownOf(page, catalogue))
    .map((page) => ({
      params: { page: pathInSite(markdownAddress(page.address)).replace(/\.md$/, '') },
      props: { page },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: SitePage }> = ({ props }) =>
  new Response(writeMarkdown(markdownOf(props.page, catalogue)?.() ?? []), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
