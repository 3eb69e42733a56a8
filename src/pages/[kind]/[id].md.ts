import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, pages } from '../../content.ts';
import { markdownOf } from '../../exports/markdown/page-to-markdown.ts';
import { writeMarkdown } from '../../exports/markdown/write-markdown.ts';
import type { SitePage } from '../../model/pages.ts';

/** The Markdown twin of each entry's page: `roles/data-engineer.md`. */
export const getStaticPaths = (() =>
  pages
    .filter(({ kind }) => kind !== 'overviews')
    .map((page) => ({ params: { kind: page.kind, id: page.id }, props: { page } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: SitePage }> = ({ props }) =>
  new Response(writeMarkdown(markdownOf(props.page, catalogue)?.() ?? []), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
