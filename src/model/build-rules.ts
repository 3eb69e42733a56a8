import type { RootContent } from 'mdast';
import type { RuleEntry } from '../reader/entry.ts';
import { isWork } from '../schema/activity.ts';
import type { Activity, Rule, Source } from './catalogue.ts';
import { citationsOf } from './citations.ts';
import { mentionsIn } from './mentions.ts';
import type { TermLinker } from './link-terms.ts';
import type { Mutable } from './mutable.ts';

/** What rules refer to. */
interface Around {
  readonly activities: readonly Mutable<Activity>[];
  readonly sourceOf: (id: string) => Source;
  readonly linkerOf: (page: readonly RootContent[]) => TermLinker;
}

/**
 * Follows the references of rules that were checked. Each activity is given those that are done in it.
 *
 * @returns them by the name of the law, and inside a law by place
 */
export function buildRules(entries: readonly RuleEntry[], { activities, sourceOf, linkerOf }: Around): Rule[] {
  const rules = entries.map(({ moved: _, ...entry }): Rule => {
    const doneIn = activities.filter(({ id }) => entry.activities.includes(id));
    const working = doneIn.flatMap(({ parts }) => parts.filter(isWork).map(({ role }) => role));
    return {
      ...entry,
      source: sourceOf(entry.source),
      // Linked by itself: a rule is looked up, and not read after the others.
      text: linkerOf(entry.text).link(entry.text),
      activities: doneIn,
      roles: [...new Set(working)],
      citations: citationsOf(entry.citations, mentionsIn(entry.text), sourceOf).citations,
    };
  });
  const inOrder = rules.sort((a, b) => compare(lawOf(a), lawOf(b)) || compare(placeOf(a), placeOf(b)));
  for (const activity of activities) activity.rules = inOrder.filter((rule) => rule.activities.includes(activity));
  return inOrder;
}

/** Numbers in texts are compared as numbers. */
const { compare } = new Intl.Collator('en', { numeric: true });

const lawOf = ({ source }: Rule): string => source.short ?? source.title;

/**
 * Without a word before the number, so that “Articles 12 and 13” come before “Article 14”; what has another number,
 * such as “Annex III, point 4”, comes last.
 */
const placeOf = ({ at, title }: Rule): string => `${at.replace(/^[^\s\d]+\s*(?=\d)/, '')} ${title}`;
