import { type Catalogue } from './model/catalogue.ts';
import { loadCatalogue } from './model/load-catalogue.ts';
import { findPermalinks, type Permalinks } from './model/permalinks.ts';
import { type History, readHistory } from './reader/history.ts';
import { readSettings } from './settings.ts';

const { contentDir } = readSettings();
const loaded = await loadCatalogue(contentDir);
if (!loaded.catalogue) throw new Error(`The content has problems.\n\n${loaded.problems}`);

/** The catalogue of the content folder, read once for all pages. */
export const catalogue: Catalogue = loaded.catalogue;

/** What earlier addresses and other names lead to. */
export const permalinks: Permalinks = findPermalinks(loaded.catalogue, loaded.content);

/** When each content file last changed, as far as git knows. */
export const history: History = await readHistory(contentDir);
