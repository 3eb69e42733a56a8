import { expect, test } from 'vitest';
import { readQuestion } from '../../../src/search/query/question.ts';

test.for([
  ['who approves a release', 'approves release'],
  ['Who is responsible for drift?', 'drift'],
  ['who’s accountable for the budget', 'budget'],
  ['who owns the feature store', 'owns feature store'],
  ['who do I ask about alerts', 'alerts'],
  ['Whose job is it to label the data?', 'label data'],
  ['which role rotates secrets', 'rotates secrets'],
  ['what team pays', 'pays'],
  ['to whom does it go', 'go'],
  ['release notes who', 'release notes'],
  ['in charge of the cluster', 'cluster'],
  ['responsible for the audit', 'audit'],
  ['which people label data', 'label data'],
  ['whose responsibility is drift', 'drift'],
] as const)('“%s” asks who does: %s', ([query, words]) => {
  expect(readQuestion(query)).toEqual({ asksWho: true, words: words.split(' ').filter(Boolean) });
});

test.for([
  ['feature store', 'feature store'],
  ['wholesale', 'wholesale'],
  ['roles and responsibilities', 'roles responsibilities'],
  ['which tool does it', 'tool'],
  ['what’s the difference between a cat and a dog', 'cat dog'],
  ['', ''],
  ['who', ''],
  ['responsible', 'responsible'],
  ['responsible AI', 'responsible ai'],
  ['which task comes after labeling', 'task comes after labeling'],
] as const)('“%s” does not ask for anybody', ([query, words]) => {
  expect(readQuestion(query)).toEqual({ asksWho: false, words: words.split(' ').filter(Boolean) });
});
