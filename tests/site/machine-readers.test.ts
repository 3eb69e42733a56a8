import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import type { FootnoteDefinition, FootnoteReference, Link, ListItem, Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { TEST_SITE } from '../support/test-site.ts';
import { childrenOf, parseXml, textOf } from '../support/xml.ts';
import { pages, readBuilt } from './files.ts';

const SITE = `${TEST_SITE.siteUrl}${TEST_SITE.basePath}`;
const catalogue = JSON.parse(readBuilt('api/catalogue.json'));
const twins = globSync('**/*.md', { cwd: TEST_SITE.outDir }).sort();
const parse = (path: string) => unified().use(remarkParse).use(remarkGfm).parse(readBuilt(path));

describe('the Markdown twins', () => {
  test('stand beside every page but the search, the page for errors and redirects', () => {
    const expected = pages
      .filter((path) => path !== '404.html' && path !== 'search/index.html' && !isRedirect(path))
      .map((path) => (path === 'index.html' ? 'index.md' : path.replace('/index.html', '.md')));
    expect(twins).toEqual(expected.sort());
  });

  test('of roles have every responsibility with as many footnotes as the catalogue has citations', () => {
    for (const role of catalogue.roles) {
      const items = new Map(
        all<ListItem>(parse(`roles/${role.id}.md`), 'listItem').map((item) => [
          toString(item).replace(/\s+/g, ' '),
          new Set(all<FootnoteReference>(item, 'footnoteReference').map(({ identifier }) => identifier)).size,
        ]),
      );
      expect(role.responsibilities.length).toBeGreaterThan(0);
      for (const { text, citations } of role.responsibilities) {
        const places = new Set(citations.map((one: object) => JSON.stringify(one)));
        expect(items.get(text), `${role.id}: ${text}`).toBe(places.size);
      }
    }
  });

  test.for(twins)(
    '%s begins with its title, defines each footnote that it uses, and leads only to pages that exist',
    (path) => {
      const tree = parse(path);
      const [first] = tree.children;
      expect(first).toMatchObject({ type: 'heading', depth: 1 });
      const html = readBuilt(path === 'index.md' ? 'index.html' : path.replace(/\.md$/, '/index.html'));
      expect(html).toContain(`<link rel="alternate" href="${TEST_SITE.basePath}${path}" type="text/markdown">`);

      const used = new Set(all<FootnoteReference>(tree, 'footnoteReference').map(({ identifier }) => identifier));
      const defined = all<FootnoteDefinition>(tree, 'footnoteDefinition').map(({ identifier }) => identifier);
      expect(defined.sort()).toEqual([...used].sort());
      expect(
        all<Link>(tree, 'link')
          .filter((link) => !resolves(link.url))
          .map(({ url }) => url),
      ).toEqual([]);
    },
  );
});

describe('llms.txt', () => {
  const tree = parse('llms.txt');

  test('has the form of llmstxt.org: a title, a quotation, and lists of links below headings', () => {
    expect(tree.children.slice(0, 2)).toMatchObject([{ type: 'heading', depth: 1 }, { type: 'blockquote' }]);
    for (const item of all<ListItem>(tree, 'listItem')) {
      expect(item.children[0]).toMatchObject({ children: [{ type: 'link' }, { type: 'text' }] });
    }
  });

  test('leads to every twin, and to nothing that does not exist', () => {
    const urls = all<Link>(tree, 'link').map(({ url }) => url);
    expect(urls.filter((url) => !resolves(url))).toEqual([]);
    expect(urls).toEqual(expect.arrayContaining(twins.map((path) => SITE + path)));
  });
});

test('llms-full.txt has every twin whole, and no footnote of one page means that of another', () => {
  const tree = parse('llms-full.txt');
  const titles = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
  expect(titles).toHaveLength(twins.length);
  const defined = all<FootnoteDefinition>(tree, 'footnoteDefinition').map(({ identifier }) => identifier);
  expect(new Set(defined).size).toBe(defined.length);
  const text = toString(tree).replace(/\s+/g, ' ');
  for (const { responsibilities } of catalogue.roles)
    for (const one of responsibilities) expect(text).toContain(one.text);
});

describe('sitemap.xml', () => {
  const sitemap = parseXml(readBuilt('sitemap.xml'));
  const urls = childrenOf(sitemap, 'url');

  test('names every page but the page for errors and redirects, by its canonical address, and no other', () => {
    expect(sitemap).toMatchObject({
      name: 'urlset',
      attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    });
    const expected = pages
      .filter((path) => path !== '404.html' && !isRedirect(path))
      .map((path) => /<link rel="canonical" href="([^"]+)"/.exec(readBuilt(path))?.[1]);
    expect(urls.map((url) => textOf(url, 'loc')).sort()).toEqual(expected.sort());
  });

  test('says of every page when it last changed', () => {
    for (const url of urls) expect(textOf(url, 'lastmod'), textOf(url, 'loc')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('is named by robots.txt', () => {
    expect(readBuilt('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`);
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
      href: `${SITE}feed.xml`,
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

  test('is named in the head of every page', () => {
    for (const path of pages.filter((one) => !isRedirect(one))) {
      expect(readBuilt(path), path).toContain(`href="${TEST_SITE.basePath}feed.xml" type="application/atom+xml"`);
    }
  });
});

test('the overview names the files for programs in its head', () => {
  const head = readBuilt('index.html').split('</head>')[0];
  for (const file of ['llms.txt', 'llms-full.txt', 'links.json', 'objects.inv', 'sitemap.xml', 'api/catalogue.json']) {
    expect(head).toContain(`href="${TEST_SITE.basePath}${file}"`);
    expect(existsSync(join(TEST_SITE.outDir, file))).toBe(true);
  }
});

/** Pages that search engines shall leave out, or that lead elsewhere at once. */
function isRedirect(path: string): boolean {
  return /<meta [^>]*(?:http-equiv="refresh"|content="noindex)/.test(readBuilt(path));
}

/** Whether an address of the site leads to a file and an anchor that exist. Those elsewhere are not followed. */
function resolves(url: string): boolean {
  if (!url.startsWith(TEST_SITE.siteUrl)) return /^(https?:|mailto:)/.test(url);
  const [path = '', anchor] = url.slice(SITE.length).split('#');
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!url.startsWith(SITE) || !existsSync(join(TEST_SITE.outDir, file))) return false;
  return anchor === undefined || readBuilt(file).includes(` id="${anchor}"`);
}

function all<Node extends Nodes>(tree: Nodes, type: Node['type']): Node[] {
  const found: Node[] = [];
  visit(tree, type, (node) => void found.push(node as Node));
  return found;
}
