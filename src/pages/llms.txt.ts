import { catalogue, pages } from '../content.ts';
import { writeLlmsText } from '../exports/llms-text.ts';

export const GET = (): Response =>
  new Response(writeLlmsText(catalogue, pages), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
