import { catalogue, pages } from '../content.ts';
import { writeLlmsFullText } from '../exports/llms-text.ts';

export const GET = (): Response =>
  new Response(writeLlmsFullText(catalogue, pages), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
