import type { HitFilter } from '../hit.ts';
import { toStem } from '../stem.ts';
import { type Answer, withoutRepeats } from './answer.ts';
import { answerFromNames, markBeginnings } from './answer-from-names.ts';
import type { AddActivities } from './find-activities.ts';
import { matchText, type Pagefind } from './match-text.ts';
import { readQuestion } from './question.ts';
import type { Names } from './read-names.ts';

/**
 * Names first, then the text, without repeats. A query that was corrected, but stands in the text as it was typed,
 * keeps its own hits, and the correction becomes an offer.
 *
 * @param names nothing when they could not be loaded
 * @param addActivities nothing where there are none, or when they could not be loaded
 * @param literally takes the query as it is typed, without correcting it
 */
export async function answerFromAll(
  names: Names | undefined,
  addActivities: AddActivities | undefined,
  pagefind: Pagefind,
  query: string,
  filter: HitFilter,
  literally: boolean,
): Promise<Answer> {
  const byName = names ? answerFromNames(names, query) : { hits: [], isInFull: false };
  const named: Answer = addActivities ? addActivities(byName, query) : byName;
  const matches = await matchText(pagefind, readQuestion(query).words, filter);
  const hits = matches.map(({ hit }) => hit);
  if (named.showingFor === undefined) return { hits: withoutRepeats([...named.hits, ...hits]) };
  if (literally) return { hits };
  return matches.some(({ isLiteral }) => isLiteral) ? { hits, didYouMean: named.showingFor } : named;
}

/** Tells whether a word of a text is one that was asked for, in any of its forms, or begins with it. */
export function markForms(query: string): (word: string) => boolean {
  const isBegun = markBeginnings(query);
  const stems = new Set(readQuestion(query).words.map(toStem));
  return (word) => isBegun(word) || stems.has(toStem(word));
}
