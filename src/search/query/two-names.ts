import type { Hit } from '../hit.ts';
import { answerFromNames, exactHits, type NameAnswer, type Names } from './name-hits.ts';
import { toQueryWords } from '../words.ts';

/**
 * What the names answer to a query as it was typed. One that joins two names, such as “data scientist vs data
 * analyst”, brings both, and before them the place where the two are told apart.
 */
export function answerQuery(names: Names, query: string): NameAnswer {
  const whole = answerFromNames(names, toQueryWords(query));
  if (whole.hits.length > 0 && whole.corrected === undefined) return whole;
  const parts = query.split(/\b(?:and|or|vs|versus)\b/i).map((part) => exactHits(names, toQueryWords(part)));
  const [one, other] = parts;
  if (!one?.[0] || !other?.[0] || parts.length !== 2) return whole;
  return { hits: [...comparison(names, one[0], other[0]), ...one, ...other], corrected: undefined };
}

function comparison({ file: { roles } }: Names, one: Hit, other: Hit): Hit[] {
  const placeOf = (hit: Hit): number => roles.findIndex(({ path }) => path === hit.path);
  if (!roles[placeOf(one)]?.differs.includes(placeOf(other))) return [];
  const where = `how it differs from the ${other.title}`;
  return [{ ...one, path: `${one.path}#differences`, where }];
}
