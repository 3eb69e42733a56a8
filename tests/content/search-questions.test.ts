import { expect, inject, test } from 'vitest';
import type { Hit } from '../../src/search/hit.ts';
import { searchIn } from '../support/pagefind-in-node.ts';
import { readStandard } from './standards-folder.ts';

/** A question as people ask it, the activity that it is about, and the roles of which the answer has to name one. */
interface Question {
  readonly question: string;
  readonly activity: string;
  /** Further activities that answer it as well. */
  readonly alsoRight?: readonly string[];
  readonly roles: readonly string[];
}

const standard: { readonly atLeast: number; readonly questions: readonly Question[] } = JSON.parse(
  readStandard('questions.json'),
);

/** What is wrong with the first hit; nothing when it is the right activity and names a right role. */
function judge({ question, activity, alsoRight = [], roles }: Question, first: Hit | undefined): string | undefined {
  const shown = first?.kind === 'activity' ? first.path.split('/').at(-2) : first?.path;
  if (shown === undefined || ![activity, ...alsoRight].includes(shown)) {
    return `“${question}”: ${shown ?? 'nothing'} instead of ${activity}`;
  }
  return roles.some((role) => first?.roles.includes(role)) ? undefined : `“${question}”: ${first?.text}`;
}

test('enough of the questions who does something have the right activity first, and a right role named in it', async () => {
  const { atLeast, questions } = standard;
  const search = await searchIn(inject('site'));
  const failures: string[] = [];
  for (const one of questions) {
    const [first] = await search(one.question);
    failures.push(...[judge(one, first)].filter((failure) => failure !== undefined));
  }
  console.log(`questions.json: ${questions.length - failures.length} of ${questions.length} right`, failures);
  expect(questions.length).toBeGreaterThan(0);
  expect(1 - failures.length / questions.length).toBeGreaterThanOrEqual(atLeast);
});
