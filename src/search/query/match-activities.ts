import { toStem } from '../stem.ts';
import { toQueryWords, toSingular, toWords, typingErrors } from '../words.ts';

/** At which places of the list of activities a word stands, by its stem. */
type Places = ReadonlyMap<string, ReadonlySet<number>>;

export type ActivityIndex = ReturnType<typeof indexActivities>;

/** How much a word counts that a name only begins with. */
const BEGUN = 0.8;
/** How much a word counts that is in no name, but is spelled nearly like one that is. */
const IN_NO_NAME = 0.75;
/** The same for a word that stands in the text alone: the longer texts get, the less it tells. */
const IN_TEXT = 0.6;
/** How much a verb counts that anybody may do to anything, and those verbs. */
const LIGHT = 0.4;
const LIGHT_VERBS = new Set(
  'bring build call care check choose come create decide define get give go handle help keep look make manage move own pick provide put run say set show start take tell track turn want work write'
    .split(' ')
    .map(toStem),
);
/** How much a word counts that no activity has, compared with the rarest that one has: questions have many of them. */
const UNKNOWN = 0.5;
/** How much it counts beside that, when a query says all words of a name, and which part of the title it says. */
const WHOLE_NAME = 0.6;
const OF_TITLE = 0.1;

/**
 * Makes activities ready to be searched; done once, when they are loaded.
 *
 * @param names of each activity, its title first
 * @param text for each word of their text, by its stem, the activities that have it
 */
export function indexActivities(
  names: readonly (readonly string[])[],
  text: Readonly<Record<string, readonly number[]>>,
) {
  const words = names.map((all) => all.map(tellingWords));
  return {
    names: words.map((all) => all.map((name) => name.map(toStem))),
    spelled: new Set(words.flat(2).map(toSingular)),
    words: placesOf(words.map((all) => all.flat().map(toStem))),
    pairs: placesOf(names.map((all) => all.map(toWords).flatMap(pairsOf))),
    text: new Map(Object.entries(text).map(([stem, places]) => [stem, new Set(places)])),
  };
}

/** The words of a name that say something, or all where that is a small part: “which data do we have” is not “data”. */
function tellingWords(name: string): string[] {
  const [telling, all] = [toQueryWords(name), toWords(name)];
  return telling.length * 3 > all.length ? telling : all;
}

/** The stem of each two neighboring words as one: `rollback` may be “roll back” there. */
function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, before) => toStem(`${words[before]}${word}`));
}

function placesOf(list: readonly (readonly string[])[]): Places {
  const places = new Map<string, Set<number>>();
  list.forEach((words, place) => {
    for (const word of words) places.set(word, (places.get(word) ?? new Set()).add(place));
  });
  return places;
}

/** An activity that a query is about. */
export interface ActivityMatch {
  /** Its place in the list. */
  readonly place: number;
  /** How well it fits; somewhat more than 1 where it has all that the query says. */
  readonly score: number;
  /** Whether its names have every word of the query, spelled right. */
  readonly isLiteral: boolean;
  /** Whether its names have any of them, in any form, or begin with it. */
  readonly isInNames: boolean;
  /** Whether the query is one of its names. */
  readonly isNamed: boolean;
}

/**
 * Finds the activities that a query is about, best first: those that have most of its words in any of their forms,
 * where a word that few activities have counts for more.
 *
 * @param asked the query's words, from `toQueryWords`
 * @param inText whether words count that stand in the text alone
 */
export function matchActivities(index: ActivityIndex, asked: readonly string[], inText: boolean): ActivityMatch[] {
  const most = Math.log(index.names.length + 1);
  const query = toQuery(index, asked).map((word) => {
    const found = findWord(index, word, inText);
    const stem = toStem(word);
    const tells = found.size > 0 ? most - Math.log(found.size) : most * UNKNOWN;
    return { stem, found, weight: LIGHT_VERBS.has(stem) ? tells * LIGHT : tells };
  });
  const isSpelled = asked.every((word) => index.spelled.has(toSingular(word)));
  const sum = (some: typeof query): number => some.reduce((all, { weight }) => all + weight, 0);
  const total = sum(query);
  const match = (names: readonly (readonly string[])[], place: number): ActivityMatch => {
    const share = query.reduce((all, { found, weight }) => all + weight * (found.get(place) ?? 0), 0) / total;
    // What the query says of each of its names.
    const said = names.map((name) => query.filter(({ stem }) => name.includes(stem)));
    const whole = said.filter((some, at) => some.length > 0 && some.length === names[at]?.length);
    const mostOfName = Math.max(0, ...whole.map(sum)) / total;
    const ofTitle = (said[0]?.length ?? 0) / (names[0]?.length || 1);
    return {
      place,
      score: share && share + WHOLE_NAME * mostOfName + OF_TITLE * ofTitle,
      isLiteral: isSpelled && query.every(({ found }) => found.get(place) === 1),
      isInNames: query.some(({ found }) => (found.get(place) ?? 0) > IN_NO_NAME),
      isNamed: whole.some((some) => some.length === query.length),
    };
  };
  return index.names
    .map(match)
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** The words of a query, each once, two as one where a name has them so: “post mortem” is `postmortem`. */
function toQuery({ words }: ActivityIndex, asked: readonly string[]): string[] {
  const isPair = pairsOf(asked).map((pair) => words.has(pair));
  const query = asked.flatMap((word, at) => {
    if (isPair[at]) return `${word}${asked[at + 1]}`;
    return isPair[at - 1] ? [] : word;
  });
  return [...new Map(query.map((word) => [toStem(word), word])).values()];
}

/** The places of the activities that have a word, and how much it counts there. */
function findWord({ words, spelled, pairs, text }: ActivityIndex, word: string, inText: boolean): Map<number, number> {
  const stem = toStem(word);
  const named = words.get(stem) ?? pairs.get(stem);
  const exact = new Map([...(inText ? (text.get(stem) ?? []) : [])].map((place) => [place, IN_TEXT]));
  for (const place of named ?? []) exact.set(place, 1);
  if (exact.size > 0) return exact;
  const begun = word.length > 2 ? [...spelled].filter((one) => one.startsWith(word)) : [];
  const singular = toSingular(word);
  // A short word resembles too many others.
  const isMistyped = begun.length === 0 && word.length > 4;
  const alike = isMistyped ? [...spelled].filter((one) => typingErrors(singular, one) < Infinity) : begun;
  const counts = isMistyped ? IN_NO_NAME : BEGUN;
  return new Map(alike.flatMap((one) => [...(words.get(toStem(one)) ?? [])].map((place) => [place, counts] as const)));
}
