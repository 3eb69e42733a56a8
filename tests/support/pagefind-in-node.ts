import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pagefind } from '../../src/search/query/match-text.ts';
import type { Hit, HitFilter } from '../../src/search/hit.ts';
import { readActivities } from '../../src/search/query/find-activities.ts';
import { readNames } from '../../src/search/query/read-names.ts';
import { answerFromAll } from '../../src/search/query/answer-from-all.ts';
import type { BuiltSite } from './test-site.ts';

/** Gives the hits of a query in their order, those in the text narrowed by the filter. */
export type Search = (query: string, filter?: HitFilter) => Promise<readonly Hit[]>;

/** Makes a function that searches a built site as the results page does. */
export async function searchIn(site: BuiltSite): Promise<Search> {
  const readData = async (name: string) => JSON.parse(await readFile(join(site.outDir, name), 'utf8'));
  const names = readNames(await readData('search-names.json'));
  const { activities } = names.file;
  const addActivities = activities && readActivities(await readData('search-activities.json'));
  const pagefind = await loadPagefind(site);
  return async (query, filter = {}) =>
    (await answerFromAll(names, addActivities || undefined, pagefind, query, filter, false)).hits;
}

/** Loads the site's search index into Node: Pagefind's own program, with a `fetch` that reads files. */
async function loadPagefind({ outDir, basePath }: BuiltSite): Promise<Pagefind> {
  const folder = join(outDir, 'pagefind');
  globalThis.fetch = (async (url: string | URL | Request) => {
    const name = String(url)
      .replace(/^.*\/pagefind\//, '')
      .replace(/\?.*$/, '');
    return new Response(await readFile(join(folder, name)));
  }) as typeof fetch;
  const pagefind = await import(join(folder, 'pagefind.js'));
  await pagefind.options({ basePath: `${basePath}pagefind/`, baseUrl: basePath });
  return pagefind as Pagefind;
}
