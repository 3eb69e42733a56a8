import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/model/names.ts';

describe('names that are written differently are the same:', () => {
  test.for([
    ['Data Engineer', 'data-engineer'],
    ['Élan Vital', 'elan vital'],
    ['Élan', 'Élan'],
    ['Scikit-learn', 'scikit learn'],
    ['MLOps Manager / Lead', 'mlops manager lead'],
    ['ＳＲＥ', 'sre'],
    ['Node.js', 'nodejs'],
  ])('"%s" and "%s"', ([one = '', other = '']) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe('names that mean something else differ:', () => {
  test.for([
    ['C++', 'C'],
    ['C#', 'C'],
    ['C++', 'C#'],
    ['Python 2', 'Python 3'],
    ['データ', 'モデル'],
  ])('"%s" and "%s"', ([one = '', other = '']) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
    expect(nameKey(one)).not.toBe('');
  });
});
