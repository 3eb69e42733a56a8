import { existsSync, globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edited, removeFolders, writeContent } from '../support/content-folder.ts';
import { runNode } from '../support/run-node.ts';
import { emptyHeadings } from './headings.ts';

const outDir = resolve('node_modules/.cache/other-content-site');
const built = (path: string): string => readFileSync(join(outDir, path), 'utf8');
const pagesBuilt = (): string[] => globSync('**/*.html', { cwd: outDir }).sort();

function build(contentDir: string): void {
  const { status, stderr } = runNode('tests/support/build-into.ts', {
    args: [outDir],
    env: { CONTENT_DIR: contentDir, SITE_URL: 'https://small.example', BASE_PATH: '/', REPOSITORY_URL: '' },
  });
  expect(status, stderr).toBe(0);
}

afterAll(async () => {
  await rm(outDir, { recursive: true, force: true });
  await removeFolders();
});

describe('a content folder with one minimal role', () => {
  beforeAll(() => build('tests/fixtures/minimal'));

  test('gives a site of one role: its page, the pages about all roles, and none about what it does not have', () => {
    expect(pagesBuilt()).toEqual([
      '404.html',
      'collaboration/index.html',
      'glossary/index.html',
      'guides/index.html',
      'index.html',
      'lifecycle/index.html',
      'roles/index.html',
      'roles/tinkerer/index.html',
      'search/index.html',
      'sources/index.html',
      'tools/index.html',
    ]);
  });

  test('names the role on the overview and shows its responsibility on its page', () => {
    expect(built('index.html')).toContain('href="/roles/tinkerer/"');
    expect(built('roles/tinkerer/index.html')).toMatch(/<h1[^>]*>Tinkerer<\/h1>/);
    expect(built('roles/tinkerer/index.html')).toMatch(
      /<li id="repairs-the-coffee-machine"[^>]*>\s*Repairs the coffee machine\./,
    );
    expect(JSON.parse(built('api/catalogue.json')).roles.map(({ id }: { id: string }) => id)).toEqual(['tinkerer']);
  });

  test('has a search index of its own', () => {
    expect(existsSync(join(outDir, 'pagefind/pagefind.js'))).toBe(true);
    const { page_count: count } = Object.values<{ page_count: number }>(
      JSON.parse(built('pagefind/pagefind-entry.json')).languages,
    )[0] ?? { page_count: 0 };
    expect(count).toBeGreaterThanOrEqual(2);
  });

  test('has no heading with nothing below it, on any page', () => {
    for (const path of pagesBuilt()) expect(emptyHeadings(built(path)), path).toEqual([]);
  });

  test('has no dead link and no dead anchor', async () => {
    Object.assign(process.env, { SITE_URL: 'https://small.example', BASE_PATH: '/' });
    const server = await preview({ outDir, server: { port: 4387 }, logLevel: 'error' });
    try {
      const origin = `http://localhost:${server.port}`;
      const { links } = await new LinkChecker().check({
        path: `${origin}/`,
        recurse: true,
        checkFragments: true,
        linksToSkip: [`^(?!${origin})`],
      });
      expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(8);
      expect(
        links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent} → ${url}`),
      ).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});

describe('a content folder outside the project', () => {
  test('is built whole, with the text of its guide and the links in it', async () => {
    build(await writeContent({}));
    expect(pagesBuilt()).toContain('guides/start/index.html');
    expect(built('guides/start/index.html')).toMatch(
      /<p>Begin with the <a href="\/roles\/data-engineer\/"[^>]*>data engineer<\/a>\.<\/p>/,
    );
    expect(built('roles/data-engineer/index.html')).toContain('Builds pipelines.');
  });

  test('may take the place of another that had the same guide and is gone', async () => {
    const first = await writeContent({});
    build(first);
    await rm(first, { recursive: true });
    build(await writeContent({}));
    expect(built('guides/start/index.html')).toContain('Begin with the');
  });

  test('leaves nothing behind in the site of the next one', async () => {
    build(await writeContent(edited('guides/start.mdx', 'Begin with', 'Start with')));
    expect(built('guides/start/index.html')).toContain('Start with the');
    expect(built('guides/start/index.html')).not.toContain('Begin with the');
    build(await writeContent({ 'guides/start.mdx': undefined }));
    expect(pagesBuilt().filter((path) => path.startsWith('guides/'))).toEqual(['guides/index.html']);
  });
});
