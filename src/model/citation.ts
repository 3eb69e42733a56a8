import type { SourceEntry } from '../reader/entry.ts';

/** A source, and the place in it that says something. */
export interface Passage {
  readonly source: SourceEntry;
  readonly at?: string | undefined;
}

/** A passage that the page of a role or of an activity cites. */
export interface Citation extends Passage {
  /** What mentions of it in the file are called by. */
  readonly label: string;
  /** The number it has on the page, from 1. */
  readonly number: number;
}

/** What a file says and gives sources for; ids in it that are followed to what they mean are left out. */
export type Cited<Written, Ids extends keyof Written = never> = Readonly<Omit<Written, Ids | 'cites'>> & {
  readonly citations: readonly Citation[];
};
