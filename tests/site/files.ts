import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_SITE } from '../support/test-site.ts';

const all = globSync('**/*.html', { cwd: TEST_SITE.outDir }).sort();

/** Those that only lead elsewhere: other names of roles and tools, and addresses that have moved. */
export const signposts: readonly string[] = all.filter((path) =>
  readBuilt(path).includes('<meta name="robots" content="noindex">'),
);

/** Paths of the built HTML pages inside the site: `roles/data-engineer/index.html`. */
export const pages: readonly string[] = all.filter((path) => !signposts.includes(path));

/** The text of a file of the built site. */
export function readBuilt(path: string): string {
  return readFileSync(join(TEST_SITE.outDir, path), 'utf8');
}

/** Pages of one kind: those in a folder of their own below `folder`. */
export function pagesOf(folder: string): string[] {
  return pages.filter((path) => path.startsWith(`${folder}/`) && path !== `${folder}/index.html`);
}
