import type { NamedPage } from './names-file.ts';

/**
 * Every activity with the words that lead to it and its answer, in a file that the search loads right after the
 * names. It says all by itself: a browser may have kept the names of another day.
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
  /** Says who answers for it and who does it. */
  readonly text: string;
  /** Ids of those roles. */
  readonly roles: readonly string[];
}
