import { LONGEST_QUERY, toQueryWords, toWords } from '../words.ts';

/** What asks for a person, and does not say what for. Apostrophes are gone by then. */
const ASKS_WHO =
  /\b(?:who(?:m|s|ll|d)?|whose (?:job|task|responsibility|duty)|(?:whose|which|what)(?: of the)? (?:roles?|persons?|people|teams?)|(?:responsible|accountable) for|in charge)\b/g;

/** A query as someone typed it: whether it asks who does something, and the words that say what. */
export interface Question {
  readonly asksWho: boolean;
  readonly words: readonly string[];
}

/** Understands a query as a question; what asks for a person and for nothing else is taken as it is. */
export function readQuestion(query: string): Question {
  const said = toWords(query.slice(0, LONGEST_QUERY)).join(' ');
  const words = toQueryWords(said.replace(ASKS_WHO, ' '));
  if (words.length === 0) return { asksWho: false, words: toQueryWords(said) };
  return { asksWho: said.search(ASKS_WHO) >= 0, words };
}
