import { catalogue, history } from '../content.ts';
import { writeAtomFeed } from '../exports/atom-feed.ts';

export const GET = (): Response =>
  new Response(writeAtomFeed(catalogue, history), { headers: { 'content-type': 'application/atom+xml' } });
