import type { HitFilter } from '../hit.ts';
import { type Pagefind, searchText } from './full-text.ts';
import { type NameAnswer, type Names, withoutRepeats } from './name-hits.ts';
import { type Answer, NOTHING } from './answer.ts';
import { answerQuery } from './two-names.ts';
import { toQueryWords, toSingular } from '../words.ts';
import { stemmer } from 'stemmer';

/**
 * Names first, then the text, without repeats. A query that was corrected, but stands in the text as it was typed,
 * keeps its own hits, and the correction becomes an offer.
 */
export async function searchAll(
  names: Names | undefined,
  pagefind: Pagefind,
  query: string,
  filter: HitFilter,
  literally: boolean,
): Promise<Answer> {
  const words = toQueryWords(query);
  const named: NameAnswer = names ? answerQuery(names, query) : { hits: [], corrected: undefined };
  const text = await searchText(pagefind, words, filter);
  if (named.corrected === undefined) {
    return { hits: withoutRepeats([...named.hits, ...text]), showingFor: undefined, didYouMean: undefined };
  }
  if (literally) return { ...NOTHING, hits: text };
  const isInText = text.some(({ isLiteral }) => isLiteral);
  if (isInText) return { hits: text, showingFor: undefined, didYouMean: named.corrected };
  return { hits: named.hits, showingFor: named.corrected, didYouMean: undefined };
}

/** Tells whether a word of a text is one that was asked for, in any of its forms, or begins with it. */
export function markForms(query: string): (word: string) => boolean {
  const words = toQueryWords(query).map(toSingular);
  const stems = new Set(words.map(stemmer));
  return (word) => words.some((asked) => asked.length > 1 && word.startsWith(asked)) || stems.has(stemmer(word));
}
