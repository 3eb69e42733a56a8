import { toSingular, toWords, typingErrors } from '../words.ts';

/** Something that has names. */
export interface NamedThing<Thing> {
  readonly thing: Thing;
  /** The first is its title. */
  readonly names: readonly string[];
}

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

export type Fit = keyof typeof FITS;

/** A thing that a query fits, and the name by which it does. */
export interface NameMatch<Thing> {
  readonly thing: Thing;
  readonly name: string;
  readonly fit: Fit;
  /** Whether the name is the thing's title. */
  readonly isTitle: boolean;
}

interface IndexedName<Thing> {
  readonly thing: Thing;
  readonly name: string;
  readonly isTitle: boolean;
  /** The place of the name among those of its thing. */
  readonly place: number;
  readonly words: readonly string[];
  /** The words without a space: `scikitlearn`. */
  readonly joined: string;
}

/** Names made ready to be searched. */
export interface NameIndex<Thing> {
  readonly names: readonly IndexedName<Thing>[];
  /** Every distinct word, so that a word of the query is compared with each only once. */
  readonly vocabulary: readonly string[];
  /** All words of all names of a thing. */
  readonly wordsOf: ReadonlyMap<Thing, ReadonlySet<string>>;
}

/** Makes names ready to be searched; done once, when they are loaded. */
export function indexNames<Thing>(things: readonly NamedThing<Thing>[]): NameIndex<Thing> {
  const names = things.flatMap(({ thing, names }) =>
    names.map((name, place) => {
      const words = toWords(name).map(toSingular);
      return { thing, name, isTitle: place === 0, place, words, joined: words.join('') };
    }),
  );
  const wordsOf = new Map<Thing, Set<string>>();
  for (const { thing, words } of names) {
    const known = wordsOf.get(thing) ?? new Set();
    for (const word of words) known.add(word);
    wordsOf.set(thing, known);
  }
  return { names, vocabulary: [...new Set(names.flatMap(({ words }) => words))], wordsOf };
}

/**
 * Finds the things whose names a query fits, best first, each once.
 *
 * @param words the query's words, from `toQueryWords`
 */
export function matchNames<Thing>(index: NameIndex<Thing>, words: readonly string[]): NameMatch<Thing>[] {
  const query = words.map(toSingular);
  if (query.length === 0) return [];
  const joined = query.join('');
  const reach = query.map((word) => wordReach(index.vocabulary, word));
  const best = new Map<Thing, { match: NameMatch<Thing>; score: number }>();
  for (const name of index.names) {
    const fit = fitOf(name, query, joined, reach);
    if (!fit) continue;
    const score = scoreOf(name, fit, query);
    const known = best.get(name.thing);
    if (known && known.score <= score) continue;
    best.set(name.thing, { match: { thing: name.thing, name: name.name, fit, isTitle: name.isTitle }, score });
  }
  if (best.size === 0) addScattered(index, query, reach, best);
  return [...best.values()].sort((a, b) => a.score - b.score).map(({ match }) => match);
}

/** Which words of the vocabulary a typed word may mean: as it is, as their beginning, or mistyped. */
interface Reach {
  readonly begins: ReadonlySet<string>;
  /** Word to number of typing errors. */
  readonly mistyped: ReadonlyMap<string, number>;
}

function wordReach(vocabulary: readonly string[], typed: string): Reach {
  const begins = new Set<string>();
  const mistyped = new Map<string, number>();
  for (const word of vocabulary) {
    if (word.startsWith(typed)) begins.add(word);
    const errors = typingErrors(typed, word);
    if (errors !== Infinity) mistyped.set(word, errors);
  }
  return { begins, mistyped };
}

function fitOf(
  name: IndexedName<unknown>,
  query: readonly string[],
  joined: string,
  reach: readonly Reach[],
): Fit | undefined {
  if (name.joined === joined) return 'same';
  const sameLength = name.words.length === query.length;
  if (sameLength && query.every((word) => name.words.includes(word))) return 'reordered';
  if (name.joined.startsWith(joined)) return 'begins';
  if (joined.length > 1 && reach.every(({ begins }) => name.words.some((word) => begins.has(word)))) return 'contains';
  if (sameLength && reach.every(({ mistyped }) => name.words.some((word) => mistyped.has(word)))) return 'mistyped';
  return typingErrors(joined, name.joined) === Infinity ? undefined : 'mistyped';
}

/** Lower is better: the fit first, then titles before other names, then the shorter rest. */
function scoreOf(name: IndexedName<unknown>, fit: Fit, query: readonly string[]): number {
  const rest = Math.max(0, name.words.length - query.length);
  return FITS[fit] * 100 + (name.isTitle ? 0 : 10) + Math.min(rest, 5) * 4 + Math.min(name.place, 30) / 10;
}

const SHORT = 6;

/** Words such as “sre enginer”, of which one stands in an alias and the other in the title. */
function addScattered<Thing>(
  index: NameIndex<Thing>,
  query: readonly string[],
  reach: readonly Reach[],
  best: Map<Thing, { match: NameMatch<Thing>; score: number }>,
): void {
  // A single short word resembles too many words to be taken for one of several.
  if (query.length === 1 && (query[0]?.length ?? 0) < SHORT) return;
  const titles = new Map(index.names.filter(({ isTitle }) => isTitle).map(({ thing, name }) => [thing, name]));
  for (const [thing, words] of index.wordsOf) {
    const errors = query.map((word, place) => (words.has(word) ? 0 : fewestErrors(reach[place], words)));
    if (errors.includes(Infinity)) continue;
    best.set(thing, {
      match: { thing, name: titles.get(thing) ?? '', fit: 'scattered', isTitle: true },
      score: FITS.scattered * 100 + errors.reduce((sum, some) => sum + some, 0) * 10 + words.size / 10,
    });
  }
}

function fewestErrors(reach: Reach | undefined, words: ReadonlySet<string>): number {
  return Math.min(
    Infinity,
    ...[...(reach?.mistyped ?? [])].filter(([word]) => words.has(word)).map(([, errors]) => errors),
  );
}
