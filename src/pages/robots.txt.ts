import { FILES, url } from '../routes.ts';

/** Search engines read this file at the root of a host only; there it leads them to the sitemap. */
export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url(FILES.sitemap)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
