import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/reader/nearest.ts';

const roles = ['data-analyst', 'data-engineer', 'data-scientist', 'architect'];

test.for([
  ['data-scienctist', 'data-scientist'],
  ['Data-Enginer', 'data-engineer'],
  ['arcitect', 'architect'],
  ['data-scientists', 'data-scientist'],
])('the nearest of "%s" is "%s"', ([word, expected]) => {
  expect(nearest(word ?? '', roles)).toBe(expected);
});

test('of two that are close, the closer one is the nearest, wherever it stands', () => {
  expect(nearest('data-analist', ['data-artist', 'data-analyst'])).toBe('data-analyst');
  expect(nearest('data-analist', ['data-analyst', 'data-artist'])).toBe('data-analyst');
});

test('a word that is like none has no nearest', () => {
  expect(nearest('lighthouse-keeper', roles)).toBeUndefined();
  expect(nearest('r', ['c'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('the question is put only when there is something to ask', () => {
  expect(didYouMean('arcitect', roles)).toBe('Did you mean "architect"? ');
  expect(didYouMean('lighthouse-keeper', roles)).toBe('');
});
