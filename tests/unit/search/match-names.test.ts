import { describe, expect, test } from 'vitest';
import { FITS, indexNames, matchNames } from '../../../src/search/query/match-names.ts';
import { toQueryWords, typingErrors } from '../../../src/search/words.ts';

const FIT_NAMES = Object.keys(FITS);

/** How a query fits the names of some things, of which each has a title and others: its title, the name, the fit. */
function match(query: string, things: Readonly<Record<string, readonly string[]>>) {
  const index = indexNames(
    Object.entries(things).map(([title, names]) => ({
      hit: { kind: 'role', path: `/${title}/`, title, where: '', text: '', roles: [] },
      names,
      related: [],
    })),
  );
  return matchNames(index, toQueryWords(query)).map(({ thing, name, fit }) => [thing.hit.title, name, FIT_NAMES[fit]]);
}

describe('a query fits a name', () => {
  const THINGS = { 'Engine Programmer': ['Core Programmer', 'Graphics Wizard'] };
  test.for([
    ['engine programmer', 'Engine Programmer', 'same'],
    ['ENGINE-PROGRAMMERS', 'Engine Programmer', 'same'],
    ['engineprogrammer', 'Engine Programmer', 'same'],
    ['engineprogrammers', 'Engine Programmer', 'same'],
    ['Éngine Programmer', 'Engine Programmer', 'same'],
    ['graphics wizard', 'Graphics Wizard', 'same'],
    ['programmer engine', 'Engine Programmer', 'reordered'],
    ['engine pro', 'Engine Programmer', 'begins'],
    ['core', 'Core Programmer', 'begins'],
    ['programmer', 'Engine Programmer', 'contains'],
    ['prog eng', 'Engine Programmer', 'contains'],
    ['engin programer', 'Engine Programmer', 'mistyped'],
    ['programmer enigne', 'Engine Programmer', 'mistyped'],
    ['grahpics wizard', 'Graphics Wizard', 'mistyped'],
    ['wizard engine', 'Engine Programmer', 'scattered'],
  ] as const)('“%s” as %s: %s', ([query, name, fit]) => {
    expect(match(query, THINGS)).toEqual([['Engine Programmer', name, fit]]);
  });

  test('that has a small word in it as any other, when it is typed in full', () => {
    const [first] = match('Head of Painting', { 'Head of Painting': [], 'Head Painting Assistant': [] });
    expect(first).toEqual(['Head of Painting', 'Head of Painting', 'same']);
  });

  test.for(['gardener', 'engine gardener', 'p', 'xx yy', ''])('“%s” not at all', (query) => {
    expect(match(query, THINGS)).toEqual([]);
  });
});

describe('what fits better comes first:', () => {
  test('the same words, then another order, the beginning, and words in it', () => {
    expect(
      match('data lead', {
        'Data Team Lead': [],
        'Data Leadership': [],
        'Lead Data': [],
        'Data Lead': [],
      }).map(([thing, , fit]) => [thing, fit]),
    ).toEqual([
      ['Data Lead', 'same'],
      ['Lead Data', 'reordered'],
      ['Data Leadership', 'begins'],
      ['Data Team Lead', 'contains'],
    ]);
  });

  test('a name that is right before one that is nearly right', () => {
    expect(match('painter', { Printer: [], 'House Painter': [] })).toEqual([
      ['House Painter', 'House Painter', 'contains'],
      ['Printer', 'Printer', 'mistyped'],
    ]);
  });

  test('a title before another name, and an earlier name before a later', () => {
    expect(match('painter', { Brush: ['Painter'], Painter: [], Canvas: ['Artist', 'Painter'] })).toEqual([
      ['Painter', 'Painter', 'same'],
      ['Brush', 'Painter', 'same'],
      ['Canvas', 'Painter', 'same'],
    ]);
  });

  test('a title before another name, though more of it is left over', () => {
    expect(match('paint', { Brush: ['Paint Seller'], 'Paint and Brush Seller': [] }).map(([thing]) => thing)).toEqual([
      'Paint and Brush Seller',
      'Brush',
    ]);
  });

  test('a name of which less is left over', () => {
    expect(match('paint', { 'Paint and Brush Seller': [], 'Paint Seller': [] }).map(([thing]) => thing)).toEqual([
      'Paint Seller',
      'Paint and Brush Seller',
    ]);
  });

  test('each thing once, by the name that fits best', () => {
    expect(match('painter', { 'Painter of Houses': ['House Painter', 'Painter'] })).toEqual([
      ['Painter of Houses', 'Painter', 'same'],
    ]);
  });

  test('words that stand in several names only where nothing fits otherwise', () => {
    const things = { 'Site Gardener': ['SRG'], 'Reliability Keeper': ['Gardener Tall Rows'] };
    expect(match('srg gardner', things)).toEqual([['Site Gardener', 'Site Gardener', 'scattered']]);
    expect(match('gardener rows', things)[0]).toEqual(['Reliability Keeper', 'Gardener Tall Rows', 'contains']);
  });
});

test('a plural is one only where a name has the singular', () => {
  expect(match('bias', { 'BI Analyst': [], Bread: [] })).toEqual([]);
  expect(match('engineers', { 'Engineering Lead': [], 'Site Engineer': [] }).map(([thing]) => thing)).toContain(
    'Site Engineer',
  );
});

describe('signs that tell names apart', () => {
  const LANGUAGES = { C: [], 'C++': [], 'C#': [], 'Objective C': [] };
  test.for([
    ['c', 'C'],
    ['C++', 'C++'],
    ['c#', 'C#'],
  ] as const)('make “%s” mean %s', ([query, name]) => {
    const [first] = match(query, LANGUAGES);
    expect(first).toEqual([name, name, 'same']);
  });

  test('are not taken for typing errors', () => {
    expect(match('c++', { 'C#': [], C: [] })).toEqual([]);
    expect(match('c#', { 'C++': [], C: [] })).toEqual([]);
  });
});

describe('typing errors', () => {
  test.for([
    ['dba', 'dbb', Infinity],
    ['dato', 'data', 1],
    ['dtaa', 'data', 1],
    ['scientsit', 'scientist', 2],
    ['sceintsit', 'scientist', Infinity],
    ['enginer', 'engineer', 1],
    ['engine', 'engineering', Infinity],
    ['same', 'same', 0],
  ] as const)('between %s and %s are %s', ([typed, known, errors]) => {
    expect(typingErrors(typed, known)).toBe(errors);
  });
});
