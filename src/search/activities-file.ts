import type { NamedPage } from './names-file.ts';

/**
 * Every activity with the words that lead to it, in a file that the search loads right after the names. Roles
 * are referred to by their place in the names file.
 */
export interface ActivitiesFile {
  /** The page with the chart of all. */
  readonly chart: NamedPage & { readonly summary: string };
  readonly activities: readonly NamedActivity[];
  /** For each word of their text, by its stem, the places of those that have it: the chart has 0, the activities follow. */
  readonly words: Readonly<Record<string, readonly number[]>>;
}

/** Its names are other words that people use when they look for it. */
export interface NamedActivity extends NamedPage {
  /** Id of its phase. */
  readonly phase: string;
  /** The role that answers for the result. */
  readonly answers: number;
  /** The roles that do the work, which may be that one as well. */
  readonly does: readonly number[];
}
