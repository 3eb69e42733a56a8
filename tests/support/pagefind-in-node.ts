import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pagefind } from '../../src/search/query/full-text.ts';
import { TEST_SITE } from './test-site.ts';

/** Loads the built site's search index into Node: Pagefind's own program, with a `fetch` that reads files. */
export async function loadBuiltPagefind(): Promise<Pagefind> {
  const folder = join(TEST_SITE.outDir, 'pagefind');
  globalThis.fetch = (async (url: string | URL | Request) => {
    const name = String(url)
      .replace(/^.*\/pagefind\//, '')
      .replace(/\?.*$/, '');
    return new Response(await readFile(join(folder, name)));
  }) as typeof fetch;
  const pagefind = await import(join(folder, 'pagefind.js'));
  await pagefind.options({ basePath: `${TEST_SITE.basePath}pagefind/`, baseUrl: TEST_SITE.basePath });
  return pagefind as Pagefind;
}
