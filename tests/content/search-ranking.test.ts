import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Search, searchIn } from '../support/pagefind-in-node.ts';
import { type ExpectedQuery, judge } from '../support/search-queries.ts';
import { readStandard } from './standards-folder.ts';

let search: Search;
beforeAll(async () => {
  search = await searchIn(inject('site'));
});

async function failuresOf(queries: readonly ExpectedQuery[]): Promise<string[]> {
  const failures: string[] = [];
  for (const expected of queries) {
    const failure = judge(expected, await search(expected.query));
    if (failure) failures.push(failure);
  }
  return failures;
}

describe.for(['queries.json', 'queries-held-out.json'])('of the queries in %s', (table) => {
  const queries: readonly ExpectedQuery[] = JSON.parse(readStandard(table));
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

const nothing: readonly string[] = JSON.parse(readStandard('queries-nothing.json'));

test.for(nothing)('“%s” finds nothing', async (query) => {
  expect((await search(query)).map(({ title, path }) => `${title} ${path}`)).toEqual([]);
});
