import { posix } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, pages } from '../../content.ts';
import { markdownOf } from '../../exports/markdown/page-to-markdown.ts';
import { writeMarkdown } from '../../exports/markdown/write-markdown.ts';
import { markdownAddress, pathInSite } from '../../routes.ts';

/** The Markdown twin of each page that has one: `tools.md`, `roles/data-engineer.md`. */
export const getStaticPaths = (() =>
  pages.flatMap((page) => {
    const { dir, name } = posix.parse(pathInSite(markdownAddress(page.address)));
    const write = markdownOf(page, catalogue);
    return write ? [{ params: { folder: dir || undefined, name }, props: { write } }] : [];
  })) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(writeMarkdown(props.write()), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
