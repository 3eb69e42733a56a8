import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../../src/reader/plain-text.ts';
import type { FootnoteDefinition, FootnoteReference, Link, ListItem, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { pages, readBuilt, readJson, SITE, SITE_URL } from './files.ts';

const catalogue = readJson('api/catalogue.json');
const twins = globSync('**/*.md', { cwd: SITE.outDir }).sort();

describe('the Markdown twins', () => {
  test('stand beside every page but the search and the page for errors', () => {
    const expected = pages
      .filter((path) => path !== '404.html' && path !== 'search/index.html')
      .map((path) => (path === 'index.html' ? 'index.md' : path.replace('/index.html', '.md')));
    expect(twins).toEqual(expected.sort());
  });

  test('of roles have every responsibility with as many footnotes as the catalogue has citations', () => {
    for (const role of catalogue.roles) {
      const items = new Map(
        all<ListItem>(parse(`roles/${role.id}.md`), 'listItem').map((item) => [
          withoutSpace(plainText(item)),
          new Set(all<FootnoteReference>(item, 'footnoteReference').map(({ identifier }) => identifier)).size,
        ]),
      );
      for (const { text, citations } of role.responsibilities) {
        const places = new Set(citations.map((one: object) => JSON.stringify(one)));
        expect(items.get(withoutSpace(text)), `${role.id}: ${text}`).toBe(places.size);
      }
    }
  });

  test('of roles keep a list inside a responsibility as a list', () => {
    expect(nestedItems(parse('roles/crane-operator.md'), 'Checks the crane')).toEqual(NESTED);
  });

  test.for(twins)(
    '%s begins with its title, defines each footnote that it uses, and leads only to pages that exist',
    (path) => {
      const tree = parse(path);
      expect(tree.children[0]).toMatchObject({ type: 'heading', depth: 1 });
      const html = readBuilt(path === 'index.md' ? 'index.html' : path.replace(/\.md$/, '/index.html'));
      expect(html).toContain(`<link rel="alternate" href="${SITE.basePath}${path}" type="text/markdown">`);

      const used = new Set(all<FootnoteReference>(tree, 'footnoteReference').map(({ identifier }) => identifier));
      const defined = all<FootnoteDefinition>(tree, 'footnoteDefinition').map(({ identifier }) => identifier);
      expect(defined.sort()).toEqual([...used].sort());
      expect(deadLinks(tree)).toEqual([]);
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
    expect(deadLinks(tree)).toEqual([]);
    const urls = all<Link>(tree, 'link').map(({ url }) => url);
    expect(urls).toEqual(expect.arrayContaining(twins.map((path) => SITE_URL + path)));
  });
});

describe('llms-full.txt', () => {
  const tree = parse('llms-full.txt');

  test('has every twin whole, and no footnote of one page means that of another', () => {
    const titles = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
    expect(titles).toHaveLength(twins.length);
    const defined = all<FootnoteDefinition>(tree, 'footnoteDefinition').map(({ identifier }) => identifier);
    expect(new Set(defined).size).toBe(defined.length);
    const text = withoutSpace(plainText(tree));
    for (const { responsibilities } of catalogue.roles) {
      for (const one of responsibilities) expect(text).toContain(withoutSpace(one.text));
    }
  });

  test('keeps a list inside a responsibility as a list', () => {
    expect(nestedItems(tree, 'Checks the crane')).toEqual(NESTED);
  });
});

/** The list that the crane operator's file has below one responsibility. */
const NESTED = ['the wire ropes for broken strands', 'the brakes, with an empty hook', 'the STOP button in the cab'];

/** The items of the list that stands inside the item that begins with the words. */
function nestedItems(tree: Root, words: string): string[] {
  const item = all<ListItem>(tree, 'listItem').find((one) => plainText(one).startsWith(words));
  return item ? all<ListItem>({ type: 'root', children: item.children }, 'listItem').map((one) => plainText(one)) : [];
}

const trees = new Map<string, Root>();

/** The tree of a built Markdown file, which is parsed once. */
function parse(path: string): Root {
  const tree = trees.get(path) ?? unified().use(remarkParse).use(remarkGfm).parse(readBuilt(path));
  trees.set(path, tree);
  return tree;
}

/** The addresses of the site in a text that lead to no file or no anchor. Those elsewhere are not followed. */
function deadLinks(tree: Root): string[] {
  return all<Link>(tree, 'link')
    .map(({ url }) => url)
    .filter((url) => !resolves(url));
}

function resolves(url: string): boolean {
  if (!url.startsWith(SITE.siteUrl)) return /^https?:/.test(url);
  const [path = '', anchor] = url.slice(SITE_URL.length).split('#');
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!url.startsWith(SITE_URL) || !existsSync(join(SITE.outDir, file))) return false;
  return anchor === undefined || readBuilt(file).includes(` id="${anchor}"`);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function all<Node extends Nodes>(tree: Nodes, type: Node['type']): Node[] {
  const found: Node[] = [];
  visit(tree, type, (node) => void found.push(node as Node));
  return found;
}
