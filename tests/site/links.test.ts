import { preview } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_SITE, TEST_SITE_ENV } from '../support/test-site.ts';
import { walkSite } from '../support/walk-site.ts';
import { pages, readBuilt, signposts } from './files.ts';

let server: Awaited<ReturnType<typeof preview>>;
let origin: string;

beforeAll(async () => {
  Object.assign(process.env, TEST_SITE_ENV);
  server = await preview({ outDir: TEST_SITE.outDir, server: { port: 4388 }, logLevel: 'error' });
  origin = `http://localhost:${server.port}`;
});
afterAll(() => server.stop());

test('no link and no anchor on the site is dead, and every page can be reached from the overview', async () => {
  const { broken, reached } = await walkSite(`${origin}${TEST_SITE.basePath}`);
  expect(broken).toEqual([]);
  const unreached = pages.map((path) => path.replace(/index\.html$/, '')).filter((path) => !reached.has(path));
  expect(unreached).toEqual(['404.html']);
});

test('no page links to one that only leads elsewhere', () => {
  const away = new Set(signposts.map((path) => TEST_SITE.basePath + path.replace(/index\.html$/, '')));
  for (const path of pages) {
    const targets = [...readBuilt(path).matchAll(/<a [^>]*href="([^"#]*)/g)].map((match) => match[1] ?? '');
    expect(
      targets.filter((target) => away.has(target)),
      path,
    ).toEqual([]);
  }
});

test('each page that leads elsewhere leads to a page, and to an anchor that is there', () => {
  for (const path of signposts) {
    const main = /<main[\s\S]*<\/main>/.exec(readBuilt(path))?.[0] ?? '';
    const targets = [...main.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(targets.length, path).toBeGreaterThan(0);
    for (const target of targets) {
      const [page = '', anchor] = target.replace(TEST_SITE.basePath, '').split('#');
      expect(pages, `${path} → ${target}`).toContain(`${page}index.html`);
      if (anchor) expect(readBuilt(`${page}index.html`), `${path} → ${target}`).toContain(`id="${anchor}"`);
    }
  }
});
