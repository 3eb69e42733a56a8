import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Hit } from '../../src/search/hit.ts';
import type { NamesFile } from '../../src/search/names-file.ts';
import { searchIn } from '../support/pagefind-in-node.ts';
import { readStandard, STANDARDS } from './standards-folder.ts';

/** A question as people ask it. Activities and roles are named by their ids. */
interface Question {
  readonly question: string;
  readonly activity: string;
  /** Further activities that answer it as well. */
  readonly alsoRight?: readonly string[];
  /** The roles of which the answer has to name one: whoever answers for it or does it. */
  readonly roles: readonly string[];
}

interface Standard {
  /** The share of the questions that has to be right. */
  readonly atLeast: number;
  readonly questions: readonly Question[];
}

/** What the search was tuned with, and what it had not seen before it was first run. */
const FILES = ['questions.json', 'questions-held-out.json'].filter((file) => existsSync(join(STANDARDS, file)));
const standardOf = (file: string): Standard => JSON.parse(readStandard(file));

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

test.for(FILES)('%s speaks of activities and roles that there are', (file) => {
  const { questions } = standardOf(file);
  expect(questions.length).toBeGreaterThan(0);
  const activities = questions.flatMap(({ activity, alsoRight = [] }) => [activity, ...alsoRight]);
  const folder = join(site.outDir, 'activities');
  expect(activities.filter((id) => !existsSync(join(folder, id, 'index.html')))).toEqual([]);
  const ids = roles.map(({ id }) => id);
  expect(questions.flatMap((one) => one.roles).filter((id) => !ids.includes(id))).toEqual([]);
});

test.for(FILES)('enough of %s is answered first by the right activity, naming a right role', async (file) => {
  const { atLeast, questions } = standardOf(file);
  const search = await searchIn(site);
  const failures: string[] = [];
  for (const one of questions) {
    const [first] = await search(one.question);
    failures.push(...[judge(one, first)].filter((failure) => failure !== undefined));
  }
  console.log(`${file}: ${questions.length - failures.length} of ${questions.length} right`, failures);
  expect(1 - failures.length / questions.length).toBeGreaterThanOrEqual(atLeast);
});
