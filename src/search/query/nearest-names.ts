import { distance } from 'fastest-levenshtein';
import type { NamesFile } from '../names-file.ts';
import { toWords } from '../words.ts';

/** As many as can be read at a glance. */
const MOST_NAMES = 3;
/** A name of fewer letters, such as an abbreviation, is near to everything short. */
const FEWEST_LETTERS = 4;

/** The names that are spelled most like a query, for someone who found nothing: at least half of the letters agree. */
export function nearestNames({ roles, tools }: NamesFile, query: string): string[] {
  const typed = toWords(query).join('');
  return [...roles, ...tools]
    .flatMap(({ title, names }) => [title, ...names.filter(({ length }) => length >= FEWEST_LETTERS)])
    .map((name) => ({ name, share: distance(typed, toWords(name).join('')) / Math.max(typed.length, name.length) }))
    .filter(({ share }) => share < 0.5)
    .sort((a, b) => a.share - b.share)
    .map(({ name }) => name)
    .filter((name, place, all) => all.indexOf(name) === place)
    .slice(0, MOST_NAMES);
}
