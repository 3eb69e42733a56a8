import { expect, test } from 'vitest';
import { readBuilt } from './files.ts';

test('every page names the description by which a browser can add the search, and it leads to the search page', () => {
  expect(readBuilt('index.html')).toContain('<link rel="search" href="/handbook/opensearch.xml"');
  const description = readBuilt('opensearch.xml');
  expect(description).toContain('template="https://roles.example/handbook/search/?q={searchTerms}"');
  expect(/<ShortName>([^<]*)</.exec(description)?.[1]?.length).toBeLessThanOrEqual(16);
});
