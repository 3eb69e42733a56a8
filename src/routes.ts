import { readSettings } from './settings.ts';

/** The kinds of content that have a page for each entry. Their folders in `content/` have the same names. */
export type EntryKind = 'roles' | 'tools' | 'sources' | 'terms' | 'guides';

let latest = { variable: process.env['BASE_PATH'], basePath: readSettings().basePath };

/** Every URL asks for it, so it is parsed again only when the variable has changed. */
function basePath(): string {
  const variable = process.env['BASE_PATH'];
  if (latest.variable !== variable) latest = { variable, basePath: readSettings().basePath };
  return latest.basePath;
}

/** Puts a path of the site, given without a leading slash, under the base path. */
export function sitePath(path = ''): string {
  return basePath() + path;
}

/** How the ledger of published addresses writes a path of the site: without the base path. */
export function toAddress(path: string): string {
  return `/${path.slice(basePath().length)}`;
}

/** The path of an address that {@link toAddress} has made. */
export function addressPath(address: string): string {
  return sitePath(address.slice(1));
}

/** The full address of a path that {@link sitePath} or a function below has made. */
export function absoluteUrl(path: string): string {
  return readSettings().siteUrl + path;
}

/** Where a path stands inside the site, whatever the base path: `roles/data-engineer/`. */
export function pathInSite(path: string): string {
  return path.slice(sitePath().length);
}

/**
 * The page of an entry, or a place on it. Sources share one page and terms another, where each entry has its own
 * anchor, so that there is no further one.
 */
export function entryPath(kind: EntryKind, id: string, anchor?: string): string {
  if (kind === 'sources') return `${sourcesPath()}#${id}`;
  if (kind === 'terms') return `${glossaryPath()}#${id}`;
  return sitePath(`${kind}/${id}/`) + (anchor ? `#${anchor}` : '');
}

export const rolePath = (id: string): string => entryPath('roles', id);
export const toolPath = (id: string): string => entryPath('tools', id);
export const sourcePath = (id: string): string => entryPath('sources', id);
export const termPath = (id: string): string => entryPath('terms', id);
/** A hand-off on the page of the giver or of the receiver, or any other part of a role's page. */
export const rolePartPath = (id: string, anchor: string): string => `${rolePath(id)}#${anchor}`;
export const guidePath = (id: string): string => entryPath('guides', id);

export const overviewPath = (): string => sitePath();
/** A family of roles in the overview. */
export const familyPath = (id: string): string => `${overviewPath()}#family-${id}`;
/** A phase in the lifecycle's table. */
export const phasePath = (id: string): string => `${lifecyclePath()}#${id}`;
export const toolsPath = (): string => sitePath('tools/');
export const lifecyclePath = (): string => sitePath('lifecycle/');
export const collaborationPath = (): string => sitePath('collaboration/');
export const sourcesPath = (): string => sitePath('sources/');
export const glossaryPath = (): string => sitePath('glossary/');
export const guidesPath = (): string => sitePath('guides/');
export const searchPath = (): string => sitePath('search/');

/** The place of a pair of roles on the collaboration page. */
export const pairPath = (pairId: string): string => `${collaborationPath()}#${pairId}`;

export const catalogueJsonPath = (): string => sitePath('api/catalogue.json');
export const roleJsonPath = (id: string): string => sitePath(`api/roles/${id}.json`);
export const catalogueSchemaPath = (): string => sitePath('api/catalogue.schema.json');
export const roleSchemaPath = (): string => sitePath('api/role.schema.json');

/** The images that other sites show beside a link: 1200 × 630 pixels, PNG. */
export const rolePreviewPath = (id: string): string => sitePath(`previews/roles/${id}.png`);
export const sitePreviewPath = (): string => sitePath('previews/site.png');

/** The Markdown twin of a page: `roles/data-engineer.md` beside `roles/data-engineer/`. */
export function markdownPath(pagePath: string): string {
  return pagePath === sitePath() ? sitePath('index.md') : pagePath.replace(/\/$/, '.md');
}

export const sitemapPath = (): string => sitePath('sitemap.xml');
export const feedPath = (): string => sitePath('feed.xml');
export const llmsPath = (): string => sitePath('llms.txt');
export const llmsFullPath = (): string => sitePath('llms-full.txt');

/** Names of all pages and anchors, for Sphinx's intersphinx and for any other program. */
export const objectsInventoryPath = (): string => sitePath('objects.inv');
export const linksJsonPath = (): string => sitePath('links.json');

/** Pagefind's files, written after the pages. */
export const searchIndexPath = (): string => sitePath('pagefind/');

/** Every name, for the search; loaded before Pagefind's files. */
export const searchNamesPath = (): string => sitePath('search-names.json');
export const openSearchPath = (): string => sitePath('opensearch.xml');
