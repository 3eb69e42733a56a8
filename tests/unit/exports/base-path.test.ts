import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import { readStudio } from '../../support/invented-team.ts';

const AT = 'https://games.example/studio';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = (await readStudio()).catalogue;
  // What an address becomes is settled when the module is loaded.
  vi.stubEnv('SITE_URL', 'https://games.example');
  vi.stubEnv('BASE_PATH', '/studio/');
  vi.resetModules();
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('objects.inv has addresses without the base path, since its readers put its own address before them', async () => {
  const { listLinkNames } = await import('../../../src/exports/link-names.ts');
  const { writeObjectsInventory } = await import('../../../src/exports/objects-inventory.ts');
  const file = Buffer.from(writeObjectsInventory('A', listLinkNames(catalogue)));
  const lines = inflateSync(file.subarray(file.indexOf('zlib.\n') + 'zlib.\n'.length)).toString();
  expect(lines).toContain('\ntools/cpp std:doc -1 tools/cpp/ C++\n');
  expect(lines).toContain('\nsources/talk std:label -1 sources/#talk A Talk on Pictures\n');
  expect(lines).toMatch(/^index std:doc -1 {2}Fog & Fern\n/);
  expect(lines).not.toContain('studio');
});

test('links.json, JSON and linked data have full addresses with the base path', async () => {
  const { listLinkNames } = await import('../../../src/exports/link-names.ts');
  const { linksToJson } = await import('../../../src/exports/link-names.ts');
  const { catalogueToJson } = await import('../../../src/exports/catalogue-json.ts');
  const { siteToLinkedData } = await import('../../../src/exports/linked-data.ts');
  expect(linksToJson(listLinkNames(catalogue))['tools/cpp']?.url).toBe(`${AT}/tools/cpp/`);
  const json = catalogueToJson(catalogue);
  expect(json.site.url).toBe(`${AT}/`);
  expect(json.roles[0]?.url).toBe(`${AT}/roles/engine-programmer/`);
  expect(json.terms[0]?.url).toBe(`${AT}/glossary/#frame-rate`);
  expect(json.collaborations[0]?.url).toBe(`${AT}/collaboration/#community-manager--game-tester`);
  expect(siteToLinkedData(catalogue.site)).toMatchObject({ url: `${AT}/` });
});

test('text of the content leads to pages: under the base path in HTML, by full addresses in Markdown', async () => {
  const { renderHtml } = await import('../../../src/exports/html.ts');
  const { writeMarkdown } = await import('../../../src/exports/markdown/write-markdown.ts');
  const { proseToMarkdown } = await import('../../../src/exports/markdown/prose-to-markdown.ts');
  const body = catalogue.guides
    .find(({ id }) => id === 'arriving')
    ?.parts.flatMap((part) => (part.kind === 'text' ? part.body : []));
  const html = renderHtml(body ?? []);
  expect(html).toContain('<a href="/studio/roles/engine-programmer/#loading">loading</a>');
  expect(html).toContain('<a href="/studio/glossary/#frame-rate">frame rate</a>');
  expect(writeMarkdown(proseToMarkdown(body ?? []))).toContain(
    `[loading](${AT}/roles/engine-programmer/#loading) and the [frame rate](${AT}/glossary/#frame-rate).`,
  );
});

test('redirects of the server stand under the base path on both sides', async () => {
  const { redirectsFile } = await import('../../../src/exports/redirects-file.ts');
  expect(redirectsFile([{ from: '/roles/ep/', to: '/roles/engine-programmer/' }])).toBe(
    '/studio/roles/ep/ /studio/roles/engine-programmer/ 301!\n/studio/roles/ep/ /studio/roles/engine-programmer/ 301\n',
  );
});

test('the names of the search and its OpenSearch description lead under the base path', async () => {
  const { makeNamesFile } = await import('../../../src/search/build/make-names-file.ts');
  const { openSearchDescription } = await import('../../../src/exports/open-search.ts');
  const names = makeNamesFile(catalogue);
  expect(names.roles[0]?.path).toBe('/studio/roles/engine-programmer/');
  expect(names.tools[0]?.path).toBe('/studio/tools/c/');
  expect(names.guides[0]?.path).toBe('/studio/guides/habits/');
  expect(openSearchDescription(catalogue.site)).toContain(`template="${AT}/search/?q={searchTerms}"`);
});

test('records of the search have addresses without it, since Pagefind puts it before them', async () => {
  const { makeRecords } = await import('../../../src/search/build/records.ts');
  expect(makeRecords(catalogue)[0]?.url).toBe('/roles/engine-programmer/');
});
