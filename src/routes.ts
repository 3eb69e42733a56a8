import { pageOf } from './model/addresses.ts';
import { readSettings } from './settings.ts';

const { basePath, siteUrl } = readSettings();

/** The path of an address of the site under the base path: what a link on a page leads to. */
export function href(address: string): string {
  return basePath + pathInSite(address);
}

/** The full URL of an address, for readers elsewhere. */
export function url(address: string): string {
  return siteUrl + href(address);
}

/** An address as files beside each other refer to it: without the slash before it. */
export function pathInSite(address: string): string {
  return address.slice(1);
}

/** The Markdown twin of a page: `/roles/data-engineer.md` beside `/roles/data-engineer/`. */
export function markdownAddress(page: string): string {
  return page === '/' ? '/index.md' : pageOf(page).replace(/\/$/, '.md');
}

export const roleJsonAddress = (id: string): string => `/api/roles/${id}.json`;

/** The images that other sites show beside a link to a page: 1200 × 630 pixels, PNG. */
export const rolePreviewAddress = (id: string): string => `/previews/roles/${id}.png`;
export const activityPreviewAddress = (id: string): string => `/previews/activities/${id}.png`;

/** Files of the site that are no pages. */
export const FILES = {
  favicon: '/favicon.svg',
  catalogueJson: '/api/catalogue.json',
  catalogueSchema: '/api/catalogue.schema.json',
  roleSchema: '/api/role.schema.json',
  /** The chart for spreadsheets; only where the content has activities. */
  activitiesCsv: '/api/activities.csv',
  sitePreview: '/previews/site.png',
  sitemap: '/sitemap.xml',
  feed: '/feed.xml',
  robots: '/robots.txt',
  llms: '/llms.txt',
  llmsFull: '/llms-full.txt',
  /** Names of all pages and anchors, for Sphinx's intersphinx and for any other program. */
  objectsInventory: '/objects.inv',
  linksJson: '/links.json',
  /** Pagefind's files, written after the pages. */
  searchIndex: '/pagefind/',
  /** Every name, for the search; loaded before Pagefind's files. */
  searchNames: '/search-names.json',
  /** The activities and the words that lead to them; loaded right after the names. */
  searchActivities: '/search-activities.json',
  openSearch: '/opensearch.xml',
} as const;
