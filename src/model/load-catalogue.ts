import { countProblems, formatProblems } from '../reader/problem.ts';
import { type Content, readContent } from '../reader/read-content.ts';
import { buildCatalogue } from './build-catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkIntegrity } from './integrity.ts';

/** A catalogue with the content that it was made of, or why there is none. */
export type Loaded =
  | { readonly catalogue: Catalogue; readonly content: Content; readonly problems: '' }
  | { readonly catalogue: undefined; readonly problems: string; readonly count: number };

/** Reads and checks a content folder, and makes the catalogue when there is no problem in it. */
export async function loadCatalogue(contentDir: string): Promise<Loaded> {
  const content = await readContent(contentDir);
  const catalogue = checkContent(content);
  if (catalogue) return { catalogue, content, problems: '' };
  return { catalogue: undefined, problems: formatProblems(content.files), count: countProblems(content.files) };
}

/**
 * Makes the catalogue of content, and checks that what was published stays where it was. Problems go to the files.
 *
 * @returns nothing when there is any problem
 */
export function checkContent(content: Content): Catalogue | undefined {
  checkIntegrity(content);
  if (countProblems(content.files) > 0) return undefined;
  const catalogue = buildCatalogue(content);
  checkPermalinks(catalogue, content);
  return countProblems(content.files) > 0 ? undefined : catalogue;
}
