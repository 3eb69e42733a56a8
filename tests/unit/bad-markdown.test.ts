import { afterAll, describe, expect, test } from 'vitest';
import { edited, type Files, problemsOf, removeFolders } from '../support/content-folder.ts';

afterAll(removeFolders);

const DE = 'roles/data-engineer.md';

/** What is wrong, how the good content is changed to have it, and exactly what is printed. */
const cases: [name: string, changes: Files, message: string][] = [
  [
    'a link with a broken percent sign',
    edited(DE, '../tools/kafka.md', '../tools/kafka%.md'),
    `${DE}:30:11: The link "../tools/kafka%.md" leads to "kafka%", which is not in tools/.
  Did you mean "kafka"? Link to a file that exists.`,
  ],
];

describe('what a parser accepts, but would give a wrong page or stop the reader, is reported:', () => {
  test.for(cases)('%s', async ([, changes, message]) => {
    expect(await problemsOf(changes)).toBe(message);
  });
});
