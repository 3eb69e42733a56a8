import { resolve } from 'node:path';

/**
 * The site that the tests look at: built like any other, but published under a base path, since that is the harder
 * case, and into a folder of its own, so that a test run leaves `dist/` alone.
 */
export const TEST_SITE = {
  siteUrl: 'https://roles.example',
  basePath: '/handbook/',
  repositoryUrl: 'https://git.example/people/roles',
  outDir: resolve(import.meta.dirname, '../../node_modules/.cache/test-site'),
} as const;

/** Environment variables that make every command see the test site's settings. */
export const TEST_SITE_ENV = {
  SITE_URL: TEST_SITE.siteUrl,
  BASE_PATH: TEST_SITE.basePath,
  REPOSITORY_URL: TEST_SITE.repositoryUrl,
} as const;
