import { catalogue } from '../content.ts';
import { listLinkNames } from '../exports/link-names.ts';
import { linksToJson } from '../exports/links-json.ts';

export const GET = (): Response => Response.json(linksToJson(listLinkNames(catalogue)));
