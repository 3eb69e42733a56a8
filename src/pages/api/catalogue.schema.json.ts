import { catalogueJsonSchema, toJsonSchema } from '../../exports/catalogue-schema.ts';
import { absoluteUrl, catalogueSchemaPath } from '../../routes.ts';

export const GET = (): Response =>
  Response.json(toJsonSchema(catalogueJsonSchema, absoluteUrl(catalogueSchemaPath()), 'Catalogue of roles'));
