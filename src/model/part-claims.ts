import type { ActivityPart } from './catalogue.ts';
import type { Citation } from './citation.ts';
import { PART_NAMES } from './part-letters.ts';

/** Something that a part says of its role, to stand after the role's name, and the sources that say so. */
export interface PartClaim {
  readonly words: string;
  readonly citations: readonly Citation[];
}

/** What a part says of its role, claim by claim: to answer for a result is one thing, to do the work another. */
export function claimsOf({ part, alsoDoes, citations, doesCitations }: ActivityPart): PartClaim[] {
  const claim = { words: PART_NAMES[part].words, citations };
  return alsoDoes ? [claim, { words: PART_NAMES.responsible.words, citations: doesCitations }] : [claim];
}

/** Whether a part says something that no source does, so that it is the editors' judgment. */
export function isUncited(part: ActivityPart): boolean {
  return claimsOf(part).some(({ citations }) => citations.length === 0);
}
