import { resolve } from 'node:path';
import { readSettings } from '../../src/settings.ts';

/** A site that tests look at: what it is made of, where it claims to be published, and where it lies. */
export interface BuiltSite {
  readonly siteUrl: string;
  readonly basePath: string;
  readonly repositoryUrl: string;
  readonly contentDir: string;
  readonly outDir: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Under a base path, since that is the harder case, and in the cache, so that a test run leaves `dist/` alone. */
const builtSite = (contentDir: string, folder: string): BuiltSite => ({
  siteUrl: 'https://roles.example',
  basePath: '/handbook/',
  repositoryUrl: 'https://github.example/people/roles',
  contentDir,
  outDir: resolve(root, 'node_modules/.cache', folder),
});

/** Made of the invented harbor, whatever `CONTENT_DIR` says: the tests of the program look at it. */
export const TEST_SITE: BuiltSite = builtSite(resolve(root, 'tests/fixtures/harbor'), 'test-site');

/** Made of the content folder that is in use: the tests of that content look at it. */
export const CONTENT_SITE: BuiltSite = builtSite(readSettings().contentDir, 'content-site');

/** Environment variables that make every command see the settings of a site. */
export function environmentOf(site: BuiltSite): Record<string, string> {
  return {
    SITE_URL: site.siteUrl,
    BASE_PATH: site.basePath,
    REPOSITORY_URL: site.repositoryUrl,
    CONTENT_DIR: site.contentDir,
  };
}

export const TEST_SITE_ENV: Readonly<Record<string, string>> = environmentOf(TEST_SITE);
