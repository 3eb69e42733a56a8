import type { Part } from '../schema/activity.ts';
import type { ActivityPart } from './catalogue.ts';

/**
 * How the parts are written, from most to least: the letter in a RACI chart, words that follow the name of a role, and,
 * for a part without work, what stands before a list of those that have it.
 */
export const PART_NAMES = {
  accountable: { letter: 'A', words: 'answers for it' },
  responsible: { letter: 'R', words: 'does it' },
  consulted: { letter: 'C', words: 'is asked before', heading: 'Asked before' },
  informed: { letter: 'I', words: 'is told after', heading: 'Told after' },
} as const satisfies Readonly<Record<Part, object>>;

const { accountable, responsible, consulted, informed } = PART_NAMES;

/** The parts without work. */
export const WITHOUT_WORK = [
  { part: 'consulted', ...consulted },
  { part: 'informed', ...informed },
] as const;

/** The letters of the chart with what they mean: those of the parts, and one for who answers and does it as well. */
export const LETTERS = {
  A: accountable.words,
  AR: `${accountable.words} and ${responsible.words}`,
  R: responsible.words,
  C: consulted.words,
  I: informed.words,
} as const;

export type Letter = keyof typeof LETTERS;

/** The letter of a part, as in a RACI chart. */
export const letterOf = ({ part, alsoDoes }: Pick<ActivityPart, 'part' | 'alsoDoes'>): Letter =>
  alsoDoes ? 'AR' : PART_NAMES[part].letter;
