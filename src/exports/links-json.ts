import { url } from '../routes.ts';
import type { LinkName } from './link-names.ts';

/** The same names as in `objects.inv`, each with the title and the full address of what it stands for. */
export function linksToJson(names: readonly LinkName[]): Record<string, { title: string; url: string }> {
  return Object.fromEntries(names.map(({ name, title, address }) => [name, { title, url: url(address) }]));
}
