import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../catalogue.ts';
import { writeMarkdown } from '../exports/markdown/write-markdown.ts';
import { listSitePages, type SitePage } from '../exports/site-pages.ts';
import { markdownPath, pathInSite } from '../routes.ts';

/** The Markdown twins of the pages that stand directly below the site's root. */
export const getStaticPaths = (() =>
  listSitePages(catalogue)
    .filter(({ kind, markdown }) => kind === 'overviews' && markdown)
    .map((page) => ({
      params: { page: pathInSite(markdownPath(page.path)).replace(/\.md$/, '') },
      props: { page },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: SitePage }> = ({ props }) =>
  new Response(writeMarkdown(props.page.markdown?.() ?? []), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
