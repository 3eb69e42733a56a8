import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pagesOf, readBuilt } from './files.ts';

/** What the first view of a role page may weigh: HTML with its CSS inside fits into one round trip. */
const FIRST_VIEW_BYTES = 14_600;

describe('the first view of a role page fits into one round trip:', () => {
  test.for(pagesOf('roles'))('%s', (path) => {
    const html = readBuilt(path);
    expect(html).not.toMatch(/<link[^>]+rel="stylesheet"/);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(FIRST_VIEW_BYTES);
  });
});
