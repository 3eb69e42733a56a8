import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The site that the tests of this run look at. */
export const SITE = inject('site');

/** The address at which it claims to be published. */
export const SITE_URL = `${SITE.siteUrl}${SITE.basePath}`;

const texts = new Map<string, string>();

/** The text of a file of the built site. Each file is read once. */
export function readBuilt(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(SITE.outDir, path), 'utf8');
  texts.set(path, text);
  return text;
}

/** A JSON file of the built site, parsed. */
export const readJson = (path: string) => JSON.parse(readBuilt(path));

const all = globSync('**/*.html', { cwd: SITE.outDir }).sort();

/** Those that only lead elsewhere: other names of roles and tools, and addresses that have moved. */
export const signposts: readonly string[] = all.filter((path) =>
  readBuilt(path).includes('<meta name="robots" content="noindex">'),
);

const leadElsewhere = new Set(signposts);

/** Paths of the built HTML pages inside the site: `roles/harbor-pilot/index.html`. */
export const pages: readonly string[] = all.filter((path) => !leadElsewhere.has(path));

/** Pages of one kind: those in a folder of their own below `folder`. */
export function pagesOf(folder: string): string[] {
  return pages.filter((path) => path.startsWith(`${folder}/`) && path !== `${folder}/index.html`);
}
