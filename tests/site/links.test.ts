import { LinkChecker, LinkState } from 'linkinator';
import { preview } from 'astro';
import { expect, test } from 'vitest';
import { TEST_SITE, TEST_SITE_ENV } from '../support/test-site.ts';
import { pages } from './files.ts';

test('no link and no anchor on the site is dead, and every page can be reached from the overview', async () => {
  Object.assign(process.env, TEST_SITE_ENV);
  const server = await preview({ outDir: TEST_SITE.outDir, server: { port: 4388 }, logLevel: 'error' });
  const origin = `http://localhost:${server.port}`;
  try {
    const { links } = await new LinkChecker().check({
      path: `${origin}${TEST_SITE.basePath}`,
      recurse: true,
      checkFragments: true,
      // The web outside is checked by a command of its own; the canonical addresses are not served here.
      linksToSkip: [`^(?!${origin})`],
    });
    expect(
      links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent} → ${url}`),
    ).toEqual([]);

    const reached = new Set(
      links
        .filter(({ state }) => state === LinkState.OK)
        .map(({ url }) => new URL(url).pathname.replace(TEST_SITE.basePath, '')),
    );
    const unreached = pages.map((path) => path.replace(/index\.html$/, '')).filter((path) => !reached.has(path));
    expect(unreached).toEqual(['404.html']);
  } finally {
    await server.stop();
  }
});
