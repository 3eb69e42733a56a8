import type { Rule } from './catalogue.ts';
import { writtenDay } from './written-day.ts';

type Applies = Rule['applies'][number];

/** What stands before the day from which a rule applies, and behind it. */
export function aroundDay({ for: what }: Applies): readonly [before: string, behind: string] {
  return ['From ', what ? ` for ${what}` : ''];
}

/** From when a rule applies, and to what: `From December 2, 2027 for systems listed in Annex III`. */
export function appliesFrom(one: Applies): string {
  const [before, behind] = aroundDay(one);
  return `${before}${writtenDay(one.from)}${behind}`;
}
