import { catalogue } from '../content.ts';
import { openSearchDescription } from '../exports/open-search.ts';

export const GET = (): Response =>
  new Response(openSearchDescription(catalogue.site), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
