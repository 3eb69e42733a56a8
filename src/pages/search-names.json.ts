import { catalogue } from '../catalogue.ts';
import { makeNamesFile } from '../search/names-file.ts';

export const GET = (): Response => Response.json(makeNamesFile(catalogue));
