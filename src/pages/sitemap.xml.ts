import { history, pages } from '../content.ts';
import { writeSitemap } from '../exports/sitemap.ts';

export const GET = (): Response =>
  new Response(writeSitemap(pages, history), { headers: { 'content-type': 'application/xml' } });
