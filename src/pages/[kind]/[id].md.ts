import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue.ts';
import { writeMarkdown } from '../../exports/markdown/write-markdown.ts';
import { listSitePages, type SitePage } from '../../exports/site-pages.ts';
import { markdownPath, pathInSite } from '../../routes.ts';

/** The Markdown twin of each entry's page: `roles/data-engineer.md`. */
export const getStaticPaths = (() =>
  listSitePages(catalogue)
    .filter(({ kind }) => kind !== 'overviews')
    .map((page) => {
      const [kind, id] = pathInSite(markdownPath(page.path)).replace(/\.md$/, '').split('/');
      return { params: { kind, id }, props: { page } };
    })) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: SitePage }> = ({ props }) =>
  new Response(writeMarkdown(props.page.markdown?.() ?? []), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
