import { catalogue } from '../content.ts';
import { makeNamesFile } from '../search/build/make-names-file.ts';

export const GET = (): Response => Response.json(makeNamesFile(catalogue));
