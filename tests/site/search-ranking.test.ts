import { beforeAll, describe, expect, test } from 'vitest';
import type { Pagefind } from '../../src/search/query/full-text.ts';
import { type Names, readNames } from '../../src/search/query/name-hits.ts';
import { searchAll } from '../../src/search/query/full-answer.ts';
import { loadBuiltPagefind } from '../support/pagefind-in-node.ts';
import { type ExpectedQuery, judge, readQueries } from '../support/search-queries.ts';
import { readBuilt } from './files.ts';

const ANYTHING = { kind: '', family: '', phase: '' };

let names: Names;
let pagefind: Pagefind;
beforeAll(async () => {
  names = readNames(JSON.parse(readBuilt('search-names.json')));
  pagefind = await loadBuiltPagefind();
});

async function failuresOf(queries: readonly ExpectedQuery[]): Promise<string[]> {
  const failures: string[] = [];
  for (const expected of queries) {
    const { hits } = await searchAll(names, pagefind, expected.query, ANYTHING, false);
    const failure = judge(expected, hits);
    if (failure) failures.push(failure);
  }
  return failures;
}

describe.for(['queries.json', 'queries-held-out.json'])('of the queries in %s', (table) => {
  const queries = readQueries<ExpectedQuery>(table);
  const tasks = queries.filter(({ kind }) => kind === 'task');
  const named = queries.filter(({ kind }) => kind !== 'task');

  test('at least 98 % of those for a name have the right hit first', async () => {
    const failures = await failuresOf(named);
    console.log(`${table}: ${named.length - failures.length} of ${named.length} names right`, failures);
    expect(failures.length / named.length).toBeLessThanOrEqual(0.02);
  });

  test('at least 90 % of those for a task have a right hit among the first three', async () => {
    const failures = await failuresOf(tasks);
    console.log(`${table}: ${tasks.length - failures.length} of ${tasks.length} tasks right`, failures);
    expect(failures.length / tasks.length).toBeLessThanOrEqual(0.1);
  });

  test('every one for a tool lists exactly the roles that use the tool', async () => {
    const failures = await failuresOf(queries.filter(({ roles }) => roles));
    expect(failures.filter((failure) => failure.includes('used by'))).toEqual([]);
  });
});

test.for(readQueries<string>('queries-nothing.json'))('“%s” finds nothing', async (query) => {
  const { hits } = await searchAll(names, pagefind, query, ANYTHING, false);
  expect(hits.map(({ title, path }) => `${title} ${path}`)).toEqual([]);
});

test('a query of 5,000 characters finds nothing and takes no harm', async () => {
  const { hits } = await searchAll(names, pagefind, 'zq'.repeat(2_500), ANYTHING, false);
  expect(hits).toEqual([]);
});
