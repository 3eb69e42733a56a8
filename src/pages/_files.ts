import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, history, pages } from '../content.ts';
import { listFiles, type SiteFile } from '../site-files.ts';

const files = listFiles(catalogue, pages, history);

/** The route of all files with the ending, and so of the type. */
export function filesEnding(ending: string, type: string): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () =>
      files
        .filter(([address]) => address.endsWith(ending))
        .map(([address, write]) => ({ params: { file: address.slice(1, -ending.length) }, props: { write } })),
    GET: async ({ props }) =>
      new Response(await (props as { write: SiteFile[1] }).write(), { headers: { 'content-type': type } }),
  };
}
