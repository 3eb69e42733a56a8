import type { Hit, HitFilter } from '../hit.ts';
import type { Names } from './name-hits.ts';
import type { NamesFile } from '../names-file.ts';
import { answerQuery } from './two-names.ts';
import { toQueryWords } from '../words.ts';

/** What a search has found. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** The name whose hits are shown instead of the mistyped query's. */
  readonly showingFor: string | undefined;
  /** A name that may have been meant, when the query's own words were found as well. */
  readonly didYouMean: string | undefined;
}

/** The answer to a query that finds nothing. */
export const NOTHING: Answer = { hits: [], showingFor: undefined, didYouMean: undefined };

/** Whether a query has a word to search for. */
export function isQuery(query: string): boolean {
  return toQueryWords(query).length > 0;
}

/**
 * What the names alone answer, at once.
 *
 * @param literally takes the query as it is typed, without correcting it
 */
export function searchNames(names: Names, query: string, literally: boolean): Answer {
  const answer = answerQuery(names, query);
  if (literally && answer.corrected !== undefined) return NOTHING;
  return { hits: answer.hits, showingFor: answer.corrected, didYouMean: undefined };
}

/** The hits that the choices leave, in their order. */
export function narrow(hits: readonly Hit[], { kind, family, phase }: HitFilter, { roles }: NamesFile): Hit[] {
  const about = (hit: Hit) => roles.filter((role) => hit.roles.includes(role.id));
  return hits.filter(
    (hit) =>
      (!kind || hit.kind === kind) &&
      (!family || about(hit).some((role) => role.family === family)) &&
      (!phase || about(hit).some((role) => role.phases.includes(phase))),
  );
}
