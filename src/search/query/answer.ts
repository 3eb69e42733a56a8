import type { Hit, HitFilter } from '../hit.ts';
import type { NamesFile } from '../names-file.ts';

/** What a search has found. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** The name whose hits are shown instead of the mistyped query's. */
  readonly showingFor?: string | undefined;
  /** A name that may have been meant, when the query's own words were found as well. */
  readonly didYouMean?: string;
}

/** Hits in their order, each place once. */
export function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/** What the choices leave of an answer. */
export function narrow(answer: Answer, { kind, family, phase }: HitFilter, { roles }: NamesFile): Answer {
  const about = (hit: Hit) => roles.filter((role) => hit.roles.includes(role.id));
  const hits = answer.hits.filter(
    (hit) =>
      (!kind || hit.kind === kind) &&
      (!family || about(hit).some((role) => role.family === family)) &&
      (!phase || (hit.phase ? hit.phase === phase : about(hit).some((role) => role.phases.includes(phase)))),
  );
  return { ...answer, hits };
}
