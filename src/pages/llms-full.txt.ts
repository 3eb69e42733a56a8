import { catalogue } from '../catalogue.ts';
import { writeLlmsFullText } from '../exports/llms-text.ts';
import { listSitePages } from '../exports/site-pages.ts';

export const GET = (): Response =>
  new Response(writeLlmsFullText(listSitePages(catalogue)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
