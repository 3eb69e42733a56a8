import { catalogue, history } from '../catalogue.ts';
import { listSitePages } from '../exports/site-pages.ts';
import { writeSitemap } from '../exports/sitemap.ts';

export const GET = (): Response =>
  new Response(writeSitemap(listSitePages(catalogue), history), { headers: { 'content-type': 'application/xml' } });
