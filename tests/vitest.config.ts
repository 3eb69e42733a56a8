import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { type BuiltSite, CONTENT_SITE, TEST_SITE } from './support/test-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site that the tests look at. */
    site: BuiltSite;
  }
}

/** Ends what hangs. No test is decided by how fast the machine is. */
const ENDS_HANGS = 10 * 60_000;

const project = (name: string, include: string[], site?: BuiltSite): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include, ...(site ? { provide: { site } } : {}) },
});

export default defineConfig({
  root: process.cwd(),
  test: {
    // Left to itself, Vitest leaves one core idle.
    maxWorkers: '100%',
    testTimeout: ENDS_HANGS,
    hookTimeout: ENDS_HANGS,
    projects: [
      project('unit', ['tests/unit/*.test.ts']),
      // Pure functions leave nothing behind, so that these files may share the modules that each would load anew.
      {
        extends: true,
        test: { name: 'unit of formats', include: ['tests/unit/{exports,search}/**/*.test.ts'], isolate: false },
      },
      // Components need Astro's compiler, and nothing of the site's own configuration.
      getViteConfig(
        {
          test: {
            name: 'components',
            include: ['tests/components/**/*.test.ts'],
            testTimeout: ENDS_HANGS,
            hookTimeout: ENDS_HANGS,
          },
        },
        { configFile: false, trailingSlash: 'always', compressHTML: 'jsx' },
      ),
      project('soak', ['tests/soak/**/*.test.ts']),
      project('site', ['tests/site/**/*.test.ts'], TEST_SITE),
      project('content', ['tests/site/any-content/**/*.test.ts', 'tests/prose/**/*.test.ts'], CONTENT_SITE),
      project('standards', ['tests/content/**/*.test.ts'], CONTENT_SITE),
    ],
  },
});
