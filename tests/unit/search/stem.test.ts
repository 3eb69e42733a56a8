import { expect, test } from 'vitest';
import { toStem } from '../../../src/search/stem.ts';

test.for([
  ['approve', 'approves', 'approved', 'approving', 'approval', 'approvals'],
  ['label', 'labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  ['annotate', 'annotation', 'annotator', 'annotators'],
  ['retrain', 'retraining', 'retrained'],
  ['anonymize', 'anonymizes', 'anonymized', 'anonymization'],
  ['roll', 'rolled', 'rolling', 'rolls'],
  ['plan', 'plans', 'planned', 'planning'],
  ['fair', 'fairness'],
  ['policy', 'policies'],
  ['interpret', 'interpretability', 'interpreted'],
])('%s has the same stem in all its forms', (forms) => {
  expect(new Set(forms.map(toStem)).size).toBe(1);
});

test.for([
  ['role', 'roll'],
  ['data', 'date'],
  ['model', 'mode'],
  ['test', 'text'],
  ['user', 'use'],
  ['threat', 'three'],
  ['finance', 'final'],
  ['finance', 'fine'],
  ['founder', 'foundation'],
  ['stealing', 'steering'],
  ['app', 'appeal'],
  ['latency', 'later'],
  ['store', 'story'],
  ['care', 'career'],
  ['prove', 'provision'],
] as const)('%s and %s are different words', ([one, other]) => {
  expect(toStem(one)).not.toBe(toStem(other));
});

test.for(['a', 'c++', 'r', 'es', 'ing', '職'])('%s is too short to have an ending', (word) => {
  expect(toStem(word)).toBe(word);
});
