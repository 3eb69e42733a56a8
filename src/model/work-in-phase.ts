import type { Involvement } from '../schema/role.ts';
import type { Phase } from '../schema/site.ts';
import type { Citation } from './citation.ts';

/** What a role does in a phase. */
export interface PhaseWork {
  readonly phase: Phase;
  /** How much: follows from its activities, where there are any. */
  readonly part: Involvement;
  /** As its file says it, in a sentence. */
  readonly does: string | undefined;
  readonly citations: readonly Citation[];
}
