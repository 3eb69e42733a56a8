import type { Part } from '../schema/activity.ts';
import type { ActivityPart } from './catalogue.ts';

/** What a letter of the chart means, as a phrase that follows a role's name; from most to least. */
export const LETTERS = {
  A: 'answers for it',
  AR: 'answers for it and does it',
  R: 'does it',
  C: 'is asked before',
  I: 'is told after',
} as const;

export type Letter = keyof typeof LETTERS;

const LETTER_OF: Readonly<Record<Part, Letter>> = { accountable: 'A', responsible: 'R', consulted: 'C', informed: 'I' };

/** The letter of a part, as in a RACI chart. */
export function letterOf({ part, alsoDoes }: Pick<ActivityPart, 'part' | 'alsoDoes'>): Letter {
  return alsoDoes ? 'AR' : LETTER_OF[part];
}
