import { roleJsonSchema, toJsonSchema } from '../../exports/catalogue-schema.ts';
import { absoluteUrl, roleSchemaPath } from '../../routes.ts';

export const GET = (): Response => Response.json(toJsonSchema(roleJsonSchema, absoluteUrl(roleSchemaPath()), 'A role'));
