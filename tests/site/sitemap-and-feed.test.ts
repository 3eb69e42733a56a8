import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { childrenOf, parseXml, textOf } from '../support/xml.ts';
import { pages, readBuilt, readJson, SITE, SITE_URL } from './files.ts';

const catalogue = readJson('api/catalogue.json');

describe('sitemap.xml', () => {
  const sitemap = parseXml(readBuilt('sitemap.xml'));
  const urls = childrenOf(sitemap, 'url');

  test('names every page but the page for errors, by its canonical address, and no other', () => {
    expect(sitemap).toMatchObject({
      name: 'urlset',
      attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    });
    const expected = pages
      .filter((path) => path !== '404.html')
      .map((path) => /<link rel="canonical" href="([^"]+)"/.exec(readBuilt(path))?.[1]);
    expect(urls.map((url) => textOf(url, 'loc')).sort()).toEqual(expected.sort());
  });

  test('says of every page when it last changed', () => {
    for (const url of urls) expect(textOf(url, 'lastmod'), textOf(url, 'loc')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('is named by robots.txt', () => {
    expect(readBuilt('robots.txt')).toContain(`Sitemap: ${SITE_URL}sitemap.xml`);
  });
});

describe('feed.xml', () => {
  const feed = parseXml(readBuilt('feed.xml'));
  const entries = childrenOf(feed, 'entry');

  test('is Atom with all that a feed has to have', () => {
    expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
    for (const name of ['id', 'title', 'updated']) expect(childrenOf(feed, name)).toHaveLength(1);
    expect(textOf(childrenOf(feed, 'author')[0], 'name')).not.toBe('');
    expect(childrenOf(feed, 'link').map(({ attributes }) => attributes)).toContainEqual({
      rel: 'self',
      type: 'application/atom+xml',
      href: `${SITE_URL}feed.xml`,
    });
  });

  test('has one entry a role, whose id is its permanent address, the newest first', () => {
    const ids = entries.map((entry) => textOf(entry, 'id'));
    expect([...ids].sort()).toEqual(catalogue.roles.map(({ url }: { url: string }) => url).sort());
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'summary']) expect(childrenOf(entry, name)).toHaveLength(1);
      expect(childrenOf(entry, 'link')[0]?.attributes).toEqual({ href: textOf(entry, 'id') });
      expect(textOf(entry, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
    }
    const moments = entries.map((entry) => textOf(entry, 'updated'));
    expect(moments).toEqual([...moments].sort().reverse());
    expect(textOf(feed, 'updated')).toBe(moments[0]);
  });

  test('has titles as they are written, signs and all', () => {
    expect(textOf(feed, 'title')).toContain('The "Hands" & Trades of the Harbor');
    expect(entries.map((entry) => textOf(entry, 'title'))).toContain('Ropes & "Knots" Rigger');
  });

  test('is named in the head of every page', () => {
    for (const path of pages) {
      expect(readBuilt(path), path).toContain(`href="${SITE.basePath}feed.xml" type="application/atom+xml"`);
    }
  });
});

test('the overview names the files for programs in its head', () => {
  const head = readBuilt('index.html').split('</head>')[0];
  for (const file of ['llms.txt', 'llms-full.txt', 'links.json', 'objects.inv', 'sitemap.xml', 'api/catalogue.json']) {
    expect(head).toContain(`href="${SITE.basePath}${file}"`);
    expect(existsSync(join(SITE.outDir, file))).toBe(true);
  }
});
