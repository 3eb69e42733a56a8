import { SEPARATOR } from '../../model/separator.ts';
import type { Hit } from '../hit.ts';
import type { NamesFile } from '../names-file.ts';
import { toQueryWords, toSingular, toWords } from '../words.ts';
import { type Answer, withoutRepeats } from './answer.ts';
import { FITS, matchNames, type NameIndex, type NameMatch } from './match-names.ts';
import { readQuestion } from './question.ts';
import type { Names } from './read-names.ts';

/** Names that are not the query's words in full are guesses: with more of them, the text below is out of sight. */
const MOST_GUESSES = 6;

/** What only somebody writes who wants two things told apart. */
const COMPARES = /\b(?:vs|versus|differ\w*|compar\w*)\b/i;

export interface NamedAnswer extends Answer {
  /** Whether the query says a name in full, or two. */
  readonly isInFull: boolean;
}

/**
 * What the names alone answer to a query as it was typed, at once. A tool brings each role that uses it, a role its
 * closest kin. A query that joins two names, such as “data scientist vs data analyst”, brings both, and before them
 * the place where the two are told apart.
 */
export function answerFromNames({ file, index }: Names, query: string): NamedAnswer {
  const whole = answerToWords(index, readQuestion(query).words);
  const isLiteral = whole.hits.length > 0 && whole.showingFor === undefined;
  if (isLiteral && !COMPARES.test(query)) return whole;
  const parts = query.replace(/\b(?:differ|compar)\w*/gi, ' ').split(/\b(?:and|or|vs|versus|from|with|to)\b/i);
  const [one = [], other = []] = parts.map((part) => matchNames(index, toQueryWords(part)).filter(isInFull).map(toHit));
  if (!one[0] || !other[0] || parts.length !== 2) return whole;
  return { hits: [...difference(file, one[0], other[0]), ...one, ...other], isInFull: true };
}

function answerToWords(index: NameIndex, words: readonly string[]): NamedAnswer {
  const matches = matchNames(index, words);
  const [best] = matches;
  if (!best) return { hits: [], isInFull: false };
  if (!isInFull(best)) {
    const guesses = matches.filter(({ fit }) => fit === best.fit).slice(0, MOST_GUESSES);
    const showingFor = best.fit >= FITS.mistyped ? best.name : undefined;
    return { hits: withoutRepeats([...guesses.map(toHit), ...best.thing.related]), showingFor, isInFull: false };
  }
  const inFull = matches.filter(isInFull);
  // One or two letters that are a name mean it: they begin too many others, unless as a word of their own.
  const isShort = words.join('').length <= 2;
  const longer = matches
    .filter(({ fit, name }) => fit === FITS.begins && (!isShort || toWords(name)[0] === words[0]))
    .slice(0, MOST_GUESSES);
  const related = inFull.flatMap(({ thing }) => thing.related);
  return { hits: withoutRepeats([...inFull.map(toHit), ...related, ...longer.map(toHit)]), isInFull: true };
}

/** Whether the words say the name in full, in any order. */
function isInFull({ fit }: NameMatch): boolean {
  return fit <= FITS.reordered;
}

/** A thing as it is shown, with the name that matched, when nothing else that is shown of it says that. */
function toHit({ thing: { hit }, name }: NameMatch): Hit {
  if (name === hit.title || hit.where.includes(name)) return hit;
  return { ...hit, where: [hit.where, `also: ${name}`].filter(Boolean).join(SEPARATOR) };
}

/** The place on the page of a role where it is told apart from another. */
function difference({ roles }: NamesFile, one: Hit, other: Hit): Hit[] {
  const place = roles.findIndex(({ path }) => path === other.path);
  if (!roles.find(({ path }) => path === one.path)?.differs.includes(place)) return [];
  return [{ ...one, path: `${one.path}#differences`, where: `how it differs from the ${other.title}` }];
}

/** Tells whether a word of a text begins with one that was asked for. */
export function markBeginnings(query: string): (word: string) => boolean {
  const words = readQuestion(query).words.map(toSingular);
  return (word) => words.some((asked) => asked.length > 1 && word.startsWith(asked));
}
