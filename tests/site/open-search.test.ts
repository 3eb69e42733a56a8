import { expect, test } from 'vitest';
import { childrenOf, parseXml, textOf } from '../support/xml.ts';
import { pages, readBuilt, readJson, SITE_URL } from './files.ts';

const description = parseXml(readBuilt('opensearch.xml'));
const { title, description: about } = readJson('api/catalogue.json').site;

test('every page names the description by which a browser can add the search', () => {
  for (const path of pages) {
    expect(readBuilt(path), path).toContain('<link rel="search" href="/handbook/opensearch.xml"');
  }
});

test('the description is XML that leads to the search page', () => {
  expect(childrenOf(description, 'Url')[0]?.attributes).toMatchObject({
    template: `${SITE_URL}search/?q={searchTerms}`,
  });
});

test('the description has the names of the site, signs and all, within the lengths that the format allows', () => {
  expect(title).toMatch(/"[^&]*&/);
  expect(textOf(description, 'ShortName')).toBe(title.slice(0, 16));
  expect(textOf(description, 'LongName')).toBe(title.slice(0, 48));
  expect(textOf(description, 'Description')).toBe(about);
});
