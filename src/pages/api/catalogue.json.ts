import { catalogue } from '../../content.ts';
import { catalogueToJson } from '../../exports/catalogue-json.ts';

export const GET = (): Response => Response.json(catalogueToJson(catalogue));
