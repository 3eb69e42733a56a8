import type { NamesFile } from '../names-file.ts';
import { nearestNames } from '../query/nearest-names.ts';

/**
 * Says that a query found nothing, and what to do next.
 *
 * @param isNarrowed whether the choices alone left nothing
 * @param names nothing when they could not be loaded
 */
export function nothingFound(query: string, isNarrowed: boolean, names: NamesFile | undefined): string {
  const near = names ? nearestNames(names, query).join(', ') : '';
  const hint = isNarrowed ? ' Loosen the filters to see more.' : near && ` The nearest names: ${near}.`;
  return `Nothing found for “${query.slice(0, 80)}”. Try another word, or look in the lists below.${hint}`;
}
