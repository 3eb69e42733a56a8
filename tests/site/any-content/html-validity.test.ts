import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages, readBuilt, signposts } from '../files.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Minified: the built pages leave out what HTML lets them leave out.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    // An id may begin with a digit, as the name of a file does.
    'valid-id': ['error', { relaxed: true }],
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** Of the pages that lead on to one other at once, which differ in names alone, one is enough. */
const redirect = signposts.find(isRedirect);
const forms = signposts.filter((path) => path === redirect || !isRedirect(path));

function isRedirect(path: string): boolean {
  return readBuilt(path).includes('http-equiv="refresh"');
}

test.for([...pages, ...forms])('%s is valid HTML', async (path) => {
  const report = await validator.validateString(readBuilt(path), path);
  const problems = report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});
