import { getCollection, getEntry } from 'astro:content';
import { overviewAddress } from './model/addresses.ts';
import { buildCatalogue } from './model/build-catalogue.ts';
import { type PageView, pageViews, type SiteFrame, siteFrame } from './layouts/page-view.ts';
import type { Catalogue } from './model/catalogue.ts';
import type { OverviewId } from './model/overviews.ts';
import { listPages, type SitePage } from './model/pages.ts';
import { findPermalinks, type Permalinks } from './permalinks/permalinks.ts';
import { type History, readHistory } from './reader/history.ts';
import type { Content } from './reader/read-content.ts';
import { type PageReading, readStatements, summarize } from './readings/readings.ts';
import { statementsByFile } from './readings/statements-by-file.ts';
import type { Statement } from './readings/statements.ts';
import { KINDS } from './schema/kinds.ts';
import { readSettings } from './settings.ts';

const problems = await getEntry('problems', 'problems');
if (problems?.data.text) throw new Error(`The content has problems.\n\n${problems.data.text}`);

const content = await readCollections();
const ledger = await getEntry('ledger', 'ledger');
const readings = await getEntry('readings', 'readings');

/** The catalogue of the content folder, built once for all pages. */
export const catalogue: Catalogue = buildCatalogue(content);

/** What earlier addresses and other names lead to. */
export const permalinks: Permalinks = findPermalinks(catalogue, content, ledger?.data.lines ?? []);

/** Every page of the site. */
export const pages: readonly SitePage[] = listPages(catalogue);

/** What stands around the content of every page. */
export const frame: SiteFrame = siteFrame(catalogue, pages, readSettings().repositoryUrl);

const views = pageViews(catalogue, pages, permalinks, frame.repository);

/** What the page at an address of the table shows besides its content. */
export function viewOf(address: string): PageView {
  const view = views.get(address);
  if (!view) throw new Error(`There is no page at "${address}" in the table of pages.`);
  return view;
}

/** The static path of an overview that not every content has: one where it is present, otherwise none. */
export function whenPresent(id: OverviewId): { params: { index: undefined } }[] {
  return views.has(overviewAddress(id)) ? [{ params: { index: undefined } }] : [];
}

/** When each content file last changed, as far as git knows. */
export const history: History = await readHistory(readSettings().contentDir);

const statements = readStatements(catalogue, readings?.data.lines);
const statementsOf = statementsByFile(catalogue, statements);

/** When what a page shows of several files was held against its sources. */
export function readingOf(isShown: (statement: Statement) => boolean): PageReading | undefined {
  return summarize(statements.filter(isShown));
}

/** When the file of a page last changed, when it was held against its sources, and where it can be edited. */
export function notesOf(path: string) {
  const inRepository = history.repositoryPath(path);
  const editUrl =
    frame.repository && inRepository && `${frame.repository}/edit/${catalogue.site.branch}/${encodeURI(inRepository)}`;
  const reading = summarize(statementsOf.get(path) ?? []);
  return { lastChanged: history.lastChanged(path), reading, editUrl: editUrl || undefined };
}

/** The collections as the loader has filled them. A collection has no order of its own. */
async function readCollections(): Promise<Content> {
  const lists = await Promise.all(
    KINDS.map(async (kind) => {
      const entries = (await getCollection(kind)).map(({ data }) => data);
      return [kind, entries.sort((a, b) => (a.id < b.id ? -1 : 1))];
    }),
  );
  return { ...Object.fromEntries(lists), site: (await getEntry('site', 'site'))?.data };
}
