import { toSingular, toWords, typingErrors } from '../words.ts';

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

/** A thing that a query fits, and the name by which it does. */
export interface NameMatch<Thing> {
  readonly thing: Thing;
  readonly name: string;
  /** One of `FITS`. */
  readonly fit: number;
  /** Orders the matches; the lower, the better. */
  readonly score: number;
}

/** A thing, its names as they are compared, and all words of them. */
interface Entry<Thing> {
  readonly thing: Thing;
  readonly names: readonly IndexedName[];
  readonly words: ReadonlySet<string>;
}

interface IndexedName {
  readonly name: string;
  readonly words: readonly string[];
  /** The words without a space: `scikitlearn`. */
  readonly joined: string;
}

/** Names made ready to be searched. */
export interface NameIndex<Thing> {
  readonly entries: readonly Entry<Thing>[];
  /** Every distinct word, so that a word of the query is compared with each only once. */
  readonly vocabulary: readonly string[];
}

/**
 * Makes names ready to be searched; done once, when they are loaded.
 *
 * @param things the first name of each is its title
 */
export function indexNames<Thing extends { readonly names: readonly string[] }>(
  things: readonly Thing[],
): NameIndex<Thing> {
  const entries = things.map((thing) => {
    const names = thing.names.map((name) => {
      const words = toWords(name).map(toSingular);
      return { name, words, joined: words.join('') };
    });
    return { thing, names, words: new Set(names.flatMap(({ words }) => words)) };
  });
  return { entries, vocabulary: [...new Set(entries.flatMap(({ words }) => [...words]))] };
}

/**
 * Finds the things whose names a query fits, best first, each once.
 *
 * @param words the query's words, from `toQueryWords`
 */
export function matchNames<Thing>(index: NameIndex<Thing>, words: readonly string[]): NameMatch<Thing>[] {
  if (words.length === 0) return [];
  const query = words.map((word) => toQueryWord(toSingular(word), index.vocabulary));
  const joined = query.map(({ typed }) => typed).join('');
  const matches = index.entries.flatMap((entry) => matchByOneName(entry, query, joined));
  if (matches.length > 0) return matches.sort(byScore);
  return index.entries.flatMap((entry) => matchByAllNames(entry, query, joined)).sort(byScore);
}

const byScore = (a: NameMatch<unknown>, b: NameMatch<unknown>): number => a.score - b.score;

/** A word of a query, and the known words that it may mean. */
interface QueryWord {
  readonly typed: string;
  /** Those that begin with it. */
  readonly begun: ReadonlySet<string>;
  /** Those that it may be in spite of typing errors, with how many. */
  readonly mistyped: ReadonlyMap<string, number>;
}

function toQueryWord(typed: string, vocabulary: readonly string[]): QueryWord {
  const errors = vocabulary.map((word) => [word, typingErrors(typed, word)] as const);
  return {
    typed,
    begun: new Set(vocabulary.filter((word) => word.startsWith(typed))),
    mistyped: new Map(errors.filter(([, count]) => count < Infinity)),
  };
}

/**
 * A thing by its name that fits best, or nothing. The fit decides: its step of 100 is more than all else can add up
 * to. A name that is not the title costs as much as two and a half words that the query does not have, and the place
 * among the names, of which a tenth counts, decides between equals.
 */
function matchByOneName<Thing>(
  { thing, names }: Entry<Thing>,
  query: readonly QueryWord[],
  joined: string,
): NameMatch<Thing>[] {
  const matches = names.flatMap((known, place) => {
    const fit = fitOf(known, query, joined);
    if (fit === undefined) return [];
    const surplus = Math.max(0, known.words.length - query.length);
    const score = fit * 100 + (place === 0 ? 0 : 10) + Math.min(surplus, 5) * 4 + Math.min(place, 30) / 10;
    return [{ thing, name: known.name, fit, score }];
  });
  return matches.sort(byScore).slice(0, 1);
}

function fitOf(known: IndexedName, query: readonly QueryWord[], joined: string): number | undefined {
  if (known.joined === joined) return FITS.same;
  const sameLength = known.words.length === query.length;
  if (sameLength && query.every(({ typed }) => known.words.includes(typed))) return FITS.reordered;
  if (known.joined.startsWith(joined)) return FITS.begins;
  // One letter begins a word of too many names.
  const isLong = joined.length > 1;
  if (isLong && query.every(({ begun }) => known.words.some((word) => begun.has(word)))) return FITS.contains;
  if (sameLength && query.every(({ mistyped }) => known.words.some((word) => mistyped.has(word)))) return FITS.mistyped;
  return typingErrors(joined, known.joined) < Infinity ? FITS.mistyped : undefined;
}

/** A single word shorter than this resembles too many words to be taken for one of several. */
const SHORT = 6;

/**
 * A thing by its title, for words such as “sre enginer”, of which one stands in an alias and the other in the title.
 * The fewer typing errors the better; between equals, the fewer words it has beside those that were asked for.
 */
function matchByAllNames<Thing>(
  { thing, names, words }: Entry<Thing>,
  query: readonly QueryWord[],
  joined: string,
): NameMatch<Thing>[] {
  if (query.length === 1 && joined.length < SHORT) return [];
  const fewest = query.map(({ mistyped }) =>
    Math.min(...[...mistyped].flatMap(([word, errors]) => (words.has(word) ? errors : []))),
  );
  const errors = fewest.reduce((sum, some) => sum + some);
  if (errors === Infinity) return [];
  return [{ thing, name: names[0]?.name ?? '', fit: FITS.scattered, score: errors * 10 + words.size / 10 }];
}
