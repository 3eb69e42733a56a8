import { describe, expect, test } from 'vitest';
import { indexActivities, matchActivities } from '../../../src/search/query/match-activities.ts';
import { toQueryWords } from '../../../src/search/words.ts';

const NAMES = [
  ['Bake the bread', 'baking', 'sourdough'],
  ['Write the price list', 'price tags'],
  ['Roll back a price', 'undo'],
  ['Deliver the bread', 'which bread do we have', 'postmortem of a late van'],
  ['Count the bread', 'bread statistics', 'uptake'],
] as const;

/** What stands in the text of each alone, by its stem. */
const TEXT = { flour: [0], oven: [0, 3], bread: [0, 3, 4], construct: [1] };

const index = indexActivities(NAMES, TEXT);
const find = (query: string, inText = true) => matchActivities(index, toQueryWords(query), inText);
const titles = (query: string, inText = true) => find(query, inText).map(({ place }) => NAMES[place]?.[0]);

describe('an activity is found', () => {
  test.for([
    ['bakes', 'Bake the bread'],
    ['delivered', 'Deliver the bread'],
    ['rollback', 'Roll back a price'],
    ['rolled back', 'Roll back a price'],
    ['up take', 'Count the bread'],
    ['sour', 'Bake the bread'],
    ['statistcs', 'Count the bread'],
    ['dliver', 'Deliver the bread'],
    ['delviers', 'Deliver the bread'],
    ['flour', 'Bake the bread'],
  ] as const)('by “%s”: %s', ([query, title]) => {
    expect(titles(query)[0]).toBe(title);
  });

  test.for(['pizza', 'constructor', 'pri2', 'hot'])('not by “%s”', (query) => {
    expect(titles(query)).toEqual([]);
  });

  test.for(['baking', 'statistics', 'sourdough'])('by “%s” at each letter from the third on', (word) => {
    const beginnings = [...word].map((_, place) => word.slice(0, place + 1)).slice(2);
    const best = beginnings.map((beginning) => titles(beginning)[0]);
    expect(best).toEqual(beginnings.map(() => titles(word)[0]));
  });

  test('by its text only where that is wanted', () => {
    expect(titles('flour', false)).toEqual([]);
    expect(titles('constructed')).toEqual(['Write the price list']);
  });

  test('not by a short word that merely resembles another', () => {
    expect(titles('bike')).toEqual([]);
    expect(titles('undu')).toEqual([]);
  });
});

describe('what fits better comes first:', () => {
  test('what has the rarer word', () => {
    expect(titles('bread back')[0]).toBe('Roll back a price');
  });

  test('the thing that is named before a verb that anybody may do to anything', () => {
    expect(titles('writes statistics')[0]).toBe('Count the bread');
  });

  test('a name before text', () => {
    expect(titles('deliver oven')).toEqual(['Deliver the bread', 'Bake the bread']);
    expect(titles('oven baking')[0]).toBe('Bake the bread');
  });

  test('a name that is said in full', () => {
    expect(titles('undo list')[0]).toBe('Roll back a price');
  });
});

test('a match tells whether the query is a name, and whether its words are spelled right', () => {
  const best = (query: string) => {
    const [first] = find(query);
    return first && [first.isNamed, first.isLiteral, first.isInNames];
  };
  expect(best('price tags')).toEqual([true, true, true]);
  expect(best('tagging prices')).toEqual([true, false, true]);
  expect(best('sourdough bread')).toEqual([false, true, true]);
  expect(best('statistcs')).toEqual([false, false, false]);
  expect(best('flour')).toEqual([false, false, false]);
  // A name that says “bread” among much else is not “bread”.
  expect(find('bread').some(({ isNamed }) => isNamed)).toBe(false);
});
