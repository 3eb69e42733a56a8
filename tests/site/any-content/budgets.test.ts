import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pages, pagesOf, readBuilt } from '../files.ts';

/** What the first view of a role page may weigh: HTML with its CSS inside fits into one round trip. */
const ROLE_BYTES = 14_600;
/** What the first view of the overview may weigh, and that of the chart of activities where there is one. */
const OVERVIEW_BYTES = 30_000;

/** Pages that weigh less before compression weigh less behind it, so nearly that a few of the heaviest tell of all. */
const heaviestRoles = pagesOf('roles')
  .sort((a, b) => readBuilt(b).length - readBuilt(a).length)
  .slice(0, 5);

describe('the first view fits into one round trip on the heaviest role pages:', () => {
  test.for(heaviestRoles)('%s', (path) => {
    expect(bytesOf(path)).toBeLessThanOrEqual(ROLE_BYTES);
  });
});

const overviews = ['index.html', 'activities/index.html'].filter((path) => pages.includes(path));

test.for(overviews)('the first view of %s is light', (path) => {
  expect(bytesOf(path)).toBeLessThanOrEqual(OVERVIEW_BYTES);
});

/** The bytes on the line of a page that needs no other file to be shown. */
function bytesOf(path: string): number {
  const html = readBuilt(path);
  expect(html).not.toMatch(/<link[^>]+rel="stylesheet"/);
  return brotliCompressSync(html).length;
}
