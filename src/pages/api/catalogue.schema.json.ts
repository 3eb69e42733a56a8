import { catalogueJsonSchema, toJsonSchema } from '../../exports/catalogue-schema.ts';
import { FILES, url } from '../../routes.ts';

export const GET = (): Response =>
  Response.json(toJsonSchema(catalogueJsonSchema, url(FILES.catalogueSchema), 'Catalogue of roles'));
