import { preview } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environmentOf } from '../../support/test-site.ts';
import { walkSite } from '../../support/walk-site.ts';
import { pages, readBuilt, SITE, signposts } from '../files.ts';
import { linksIn, mainOf } from '../html.ts';

let server: Awaited<ReturnType<typeof preview>>;
let origin: string;

beforeAll(async () => {
  Object.assign(process.env, environmentOf(SITE));
  server = await preview({ outDir: SITE.outDir, server: { port: 4388 }, logLevel: 'error' });
  origin = `http://localhost:${server.port}`;
});
afterAll(() => server.stop());

test('no link and no anchor on the site is dead, and every page can be reached from the overview', async () => {
  const { broken, reached } = await walkSite(`${origin}${SITE.basePath}`);
  expect(broken).toEqual([]);
  const unreached = pages.map((path) => path.replace(/index\.html$/, '')).filter((path) => !reached.has(path));
  expect(unreached).toEqual(['404.html']);
});

test('no page links to one that only leads elsewhere', () => {
  const away = new Set(signposts.map((path) => SITE.basePath + path.replace(/index\.html$/, '')));
  for (const path of pages) {
    const targets = linksIn(readBuilt(path)).map((target) => target.split('#')[0] ?? '');
    expect(
      targets.filter((target) => away.has(target)),
      path,
    ).toEqual([]);
  }
});

test('each page that leads elsewhere leads to a page, and to an anchor that is there', () => {
  for (const path of signposts) {
    const targets = linksIn(mainOf(readBuilt(path))).filter((target) => target.startsWith(SITE.basePath));
    expect(targets.length, path).toBeGreaterThan(0);
    for (const target of targets) {
      const [page = '', anchor] = target.replace(SITE.basePath, '').split('#');
      expect(pages, `${path} → ${target}`).toContain(`${page}index.html`);
      if (anchor) expect(readBuilt(`${page}index.html`), `${path} → ${target}`).toContain(`id="${anchor}"`);
    }
  }
});
