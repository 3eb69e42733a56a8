import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Hit } from '../../src/search/hit.ts';
import type { NamesFile } from '../../src/search/names-file.ts';
import { searchIn } from '../support/pagefind-in-node.ts';
import { readStandard } from './standards-folder.ts';

/** A question as people ask it. Activities and roles are named by their ids. */
interface Question {
  readonly question: string;
  readonly activity: string;
  /** Further activities that answer it as well. */
  readonly alsoRight?: readonly string[];
  /** The roles of which the answer has to name one: whoever answers for it or does it. */
  readonly roles: readonly string[];
}

const standard: { readonly atLeast: number; readonly questions: readonly Question[] } = JSON.parse(
  readStandard('questions.json'),
);

const site = inject('site');
const { roles }: NamesFile = JSON.parse(readFileSync(join(site.outDir, 'search-names.json'), 'utf8'));

const pageOf = (activity: string): string => `${site.basePath}activities/${activity}/`;

/** What is wrong with the first hit; nothing when it is the answer of a right activity, and says a right role. */
function judge({ question, activity, alsoRight = [], roles: right }: Question, first?: Hit): string | undefined {
  const pages = [activity, ...alsoRight].map(pageOf);
  if (first?.kind !== 'activity' || !pages.includes(first.path)) {
    return `“${question}”: ${first?.path ?? 'nothing'} instead of ${activity}`;
  }
  const text = first.text.toLowerCase();
  const named = roles.filter(({ title }) => text.includes(title.toLowerCase()));
  return named.some(({ id }) => right.includes(id)) ? undefined : `“${question}”: “${first.text}”`;
}

test('the questions speak of activities and roles that there are', () => {
  expect(standard.questions.length).toBeGreaterThan(0);
  const activities = standard.questions.flatMap(({ activity, alsoRight = [] }) => [activity, ...alsoRight]);
  const folder = join(site.outDir, 'activities');
  expect(activities.filter((id) => !existsSync(join(folder, id, 'index.html')))).toEqual([]);
  const ids = roles.map(({ id }) => id);
  expect(standard.questions.flatMap((one) => one.roles).filter((id) => !ids.includes(id))).toEqual([]);
});

test('enough of the questions who does something are answered first by the right activity, naming a right role', async () => {
  const { atLeast, questions } = standard;
  const search = await searchIn(site);
  const failures: string[] = [];
  for (const one of questions) {
    const [first] = await search(one.question);
    failures.push(...[judge(one, first)].filter((failure) => failure !== undefined));
  }
  console.log(`questions.json: ${questions.length - failures.length} of ${questions.length} right`, failures);
  expect(1 - failures.length / questions.length).toBeGreaterThanOrEqual(atLeast);
});
