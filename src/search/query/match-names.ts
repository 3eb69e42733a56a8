import type { Hit } from '../hit.ts';
import { toQueryWords, toSingular, toWords, typingErrors } from '../words.ts';

/** How a query fits a name, from best to worst. */
export const FITS = {
  /** The same words, however they are spaced or punctuated. */
  same: 0,
  /** The same words in another order. */
  reordered: 1,
  /** The name begins with the query. */
  begins: 2,
  /** Every word of the query begins a word of the name. */
  contains: 3,
  /** As `same` or `reordered`, but for typing errors. */
  mistyped: 4,
  /** The words stand in several names of the thing, typing errors allowed. */
  scattered: 5,
} as const;

/** What can be asked for by name: a role, a tool, a guide. */
export interface NamedThing {
  readonly hit: Hit;
  /** The names it has beside its title. */
  readonly names: readonly string[];
  /** The hits that follow it: each role that uses a tool, the closest kin of a role. */
  readonly related: readonly Hit[];
  /** Whether it is meant only where the query says a name of it in full, and then after everything else so called. */
  readonly isOnlyInFull?: boolean;
}

/** A thing that a query fits, and the name by which it does. */
export interface NameMatch {
  readonly thing: NamedThing;
  readonly name: string;
  /** One of `FITS`. */
  readonly fit: number;
  /** Orders the matches; the lower, the better. */
  readonly score: number;
}

export type NameIndex = ReturnType<typeof indexNames>;
type Entry = NameIndex['entries'][number];
type IndexedName = Entry['names'][number];

/** Makes names ready to be searched; done once, when they are loaded. */
export function indexNames(things: readonly NamedThing[]) {
  // Each thing with its names as they are compared, the title first, and all words of them.
  const entries = things.map((thing) => {
    const names = [thing.hit.title, ...thing.names].map((name) => {
      // Small words are left out of a query too; a name of nothing else keeps them.
      const telling = toQueryWords(name);
      const words = (telling.length > 0 ? telling : toWords(name)).map(toSingular);
      // `joined` is the words without a space: `scikitlearn`.
      return { name, words, joined: words.join('') };
    });
    return { thing, names, words: new Set(names.flatMap(({ words }) => words)) };
  });
  // Every distinct word is there once, so that a word of the query is compared with each only once.
  return { entries, vocabulary: [...new Set(entries.flatMap(({ words }) => [...words]))] };
}

/**
 * Finds the things whose names a query fits, best first, each once.
 *
 * @param words the query's words, from `toQueryWords`
 */
export function matchNames({ entries, vocabulary }: NameIndex, words: readonly string[]): NameMatch[] {
  if (words.length === 0) return [];
  const query = words.map((word) => toQueryWord(word, vocabulary));
  const joined = query.map(({ typed }) => typed).join('');
  const matches = entries.flatMap((entry) => matchOneName(entry, query, joined));
  if (matches.length > 0) return matches.sort(byScore);
  return entries.flatMap((entry) => matchAllNames(entry, query, joined)).sort(byScore);
}

const byScore = (a: NameMatch, b: NameMatch): number => a.score - b.score;

type QueryWord = ReturnType<typeof toQueryWord>;

/**
 * A word with the known words that it may be in spite of typing errors, and how many. It is taken for a plural where
 * a name has the singular: “bias” is not that of the “BI Analyst”.
 */
function toQueryWord(word: string, vocabulary: readonly string[]) {
  const singular = toSingular(word);
  const errors = vocabulary.map((known) => [known, typingErrors(singular, known)] as const);
  const typed = vocabulary.includes(singular) ? singular : word;
  return { typed, errors: new Map(errors.filter(([, count]) => count < Infinity)) };
}

/**
 * A thing by its name that fits best, or nothing. The fit decides: a step of it, 100, is more than all else adds up
 * to, whose limits are there for that. A word that the query does not have costs 4, a name that is not the title 10:
 * a title may have two such words more than an alias. The place among the names decides between equals.
 */
function matchOneName({ thing, names }: Entry, query: readonly QueryWord[], joined: string): NameMatch[] {
  const { isOnlyInFull = false } = thing;
  const matches = names.flatMap((known, place) => {
    const fit = fitOf(known, query, joined);
    if (fit === undefined || (isOnlyInFull && fit > FITS.reordered)) return [];
    const surplus = Math.max(0, known.words.length - query.length);
    const rank = isOnlyInFull ? 50 : place === 0 ? 0 : 10;
    const score = fit * 100 + rank + Math.min(surplus, 5) * 4 + Math.min(place, 30) / 10;
    return { thing, name: known.name, fit, score };
  });
  return matches.sort(byScore).slice(0, 1);
}

function fitOf({ words, joined }: IndexedName, query: readonly QueryWord[], typed: string): number | undefined {
  if (joined === typed || joined === toSingular(typed)) return FITS.same;
  const sameLength = words.length === query.length;
  if (sameLength && query.every((word) => words.includes(word.typed))) return FITS.reordered;
  if (joined.startsWith(typed)) return FITS.begins;
  const isBegun = query.every((begun) => words.some((word) => word.startsWith(begun.typed)));
  // One letter begins a word of too many names.
  if (isBegun && typed.length > 1) return FITS.contains;
  if (sameLength && query.every(({ errors }) => words.some((word) => errors.has(word)))) return FITS.mistyped;
  return typingErrors(typed, joined) < Infinity ? FITS.mistyped : undefined;
}

/** A single word shorter than this resembles too many words to be taken for one of several. */
const SHORT = 6;

/**
 * A thing by its title, for words such as “sre enginer”, of which one stands in an alias and the other in the title.
 * The fewer typing errors the better; between equals, the fewer words it has beside those that were asked for: a
 * hundred of them are as much as an error.
 */
function matchAllNames({ thing, words }: Entry, query: readonly QueryWord[], joined: string): NameMatch[] {
  if (thing.isOnlyInFull || (query.length === 1 && joined.length < SHORT)) return [];
  const fewest = query.map(({ errors }) =>
    Math.min(...[...errors].filter(([word]) => words.has(word)).map(([, count]) => count)),
  );
  const sum = fewest.reduce((all, count) => all + count);
  if (sum === Infinity) return [];
  return [{ thing, name: thing.hit.title, fit: FITS.scattered, score: sum * 10 + words.size / 10 }];
}
