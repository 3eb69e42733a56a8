import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBuilt, SITE } from './files.ts';

const files = globSync('**/*.{html,md,txt,xml,json}', { cwd: SITE.outDir, exclude: ['pagefind/**'] });

test('a site about another trade says nothing of ours', () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((path) =>
    [...readBuilt(path).matchAll(/machine[- ]learning|\bML(?:Ops)?\b|data scien\w+/gi)].map(
      ([words]) => `${path}: ${words}`,
    ),
  );
  expect(found).toEqual([]);
});
