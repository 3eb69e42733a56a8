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

interface IndexedName {
  readonly name: string;
  /** Its place among the names of its thing; the title is at 0. */
  readonly place: number;
  readonly words: readonly string[];
  /** The words without a space: `scikitlearn`. */
  readonly joined: string;
}

interface Entry<Thing> {
  readonly thing: Thing;
  readonly names: readonly IndexedName[];
  /** All words of all its names. */
  readonly words: ReadonlySet<string>;
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
    const names = thing.names.map((name, place) => {
      const words = toWords(name).map(toSingular);
      return { name, place, words, joined: words.join('') };
    });
    return { thing, names, words: new Set(names.flatMap(({ words }) => words)) };
  });
  return { entries, vocabulary: [...new Set(entries.flatMap(({ words }) => [...words]))] };
}

/** The words of a query, and which known words each of them may mean. */
interface Query {
  readonly words: readonly string[];
  readonly joined: string;
  readonly meanings: readonly Meaning[];
}

/** The words of the vocabulary that begin with a typed word, and those that it may be in spite of typing errors. */
interface Meaning {
  readonly begun: ReadonlySet<string>;
  /** Word to number of typing errors. */
  readonly mistyped: ReadonlyMap<string, number>;
}

/**
 * Finds the things whose names a query fits, best first, each once.
 *
 * @param words the query's words, from `toQueryWords`
 */
export function matchNames<Thing>(index: NameIndex<Thing>, words: readonly string[]): NameMatch<Thing>[] {
  if (words.length === 0) return [];
  const singulars = words.map(toSingular);
  const meanings = singulars.map((word) => meaningOf(index.vocabulary, word));
  const query = { words: singulars, joined: singulars.join(''), meanings };
  const matches = index.entries.flatMap((entry) => bestMatch(entry, query));
  const found = matches.length > 0 ? matches : index.entries.flatMap((entry) => scatteredMatch(entry, query));
  return found.sort((a, b) => a.score - b.score);
}

function meaningOf(vocabulary: readonly string[], typed: string): Meaning {
  const errors = vocabulary.map((word) => [word, typingErrors(typed, word)] as const);
  return {
    begun: new Set(vocabulary.filter((word) => word.startsWith(typed))),
    mistyped: new Map(errors.filter(([, count]) => count < Infinity)),
  };
}

/** A thing by the name that fits best, the earlier of two that fit alike; nothing when none does. */
function bestMatch<Thing>({ thing, names }: Entry<Thing>, query: Query): NameMatch<Thing>[] {
  let best: NameMatch<Thing> | undefined;
  for (const name of names) {
    const fit = fitOf(name, query);
    if (fit === undefined) continue;
    const score = scoreOf(name, fit, query);
    if (!best || score < best.score) best = { thing, name: name.name, fit, score };
  }
  return best ? [best] : [];
}

function fitOf({ words, joined }: IndexedName, query: Query): number | undefined {
  if (joined === query.joined) return FITS.same;
  const sameLength = words.length === query.words.length;
  if (sameLength && query.words.every((word) => words.includes(word))) return FITS.reordered;
  if (joined.startsWith(query.joined)) return FITS.begins;
  const each = (test: (meaning: Meaning, word: string) => boolean): boolean =>
    query.meanings.every((meaning) => words.some((word) => test(meaning, word)));
  // One letter begins a word of too many names.
  if (query.joined.length > 1 && each(({ begun }, word) => begun.has(word))) return FITS.contains;
  if (sameLength && each(({ mistyped }, word) => mistyped.has(word))) return FITS.mistyped;
  return typingErrors(query.joined, joined) < Infinity ? FITS.mistyped : undefined;
}

/**
 * The fit decides: its step of 100 is more than all else can add up to. A name that is not the title costs as much as
 * two and a half words that the query does not have; the place among the names decides between equals.
 */
function scoreOf({ words, place }: IndexedName, fit: number, query: Query): number {
  const surplus = Math.max(0, words.length - query.words.length);
  return fit * 100 + (place === 0 ? 0 : 10) + Math.min(surplus, 5) * 4 + Math.min(place, 30) / 10;
}

/** A single word shorter than this resembles too many words to be taken for one of several. */
const SHORT = 6;

/**
 * A thing by its title, for words such as “sre enginer”, of which one stands in an alias and the other in the title.
 * The fewer typing errors the better; between equals, the thing with the fewer words, of which more were asked for.
 */
function scatteredMatch<Thing>({ thing, names, words }: Entry<Thing>, query: Query): NameMatch<Thing>[] {
  if (query.words.length === 1 && query.joined.length < SHORT) return [];
  const errors = query.meanings.map(({ mistyped }) =>
    Math.min(...[...mistyped].flatMap(([word, count]) => (words.has(word) ? count : []))),
  );
  const sum = errors.reduce((all, count) => all + count);
  if (sum === Infinity) return [];
  return [{ thing, name: names[0]?.name ?? '', fit: FITS.scattered, score: sum * 10 + words.size / 10 }];
}
