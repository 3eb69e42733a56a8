import { catalogue } from '../content.ts';
import { listLinkNames } from '../exports/link-names.ts';
import { writeObjectsInventory } from '../exports/objects-inventory.ts';

export const GET = (): Response =>
  new Response(writeObjectsInventory(catalogue.site.title, listLinkNames(catalogue)), {
    headers: { 'content-type': 'application/octet-stream' },
  });
