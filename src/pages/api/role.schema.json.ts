import { roleJsonSchema, toJsonSchema } from '../../exports/catalogue-schema.ts';
import { FILES, url } from '../../routes.ts';

export const GET = (): Response => Response.json(toJsonSchema(roleJsonSchema, url(FILES.roleSchema), 'A role'));
