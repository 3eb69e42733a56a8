import type { Rule } from './catalogue.ts';
import { writtenDay } from './written-day.ts';

/** From when a rule applies, and to what: `From December 2, 2027 for systems listed in Annex III`. */
export function appliesFrom({ from, for: what }: Rule['applies'][number]): string {
  return `From ${writtenDay(from)}${what ? ` for ${what}` : ''}`;
}
