import { countProblems, formatProblems } from '../reader/problem.ts';
import { readContent } from '../reader/read-content.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { checkIntegrity } from './integrity.ts';

/** A catalogue, or why there is none. */
export type Loaded =
  | { readonly catalogue: Catalogue; readonly problems: '' }
  | { readonly catalogue: undefined; readonly problems: string; readonly count: number };

/** Reads and checks a content folder, and makes the catalogue when there is no problem in it. */
export async function loadCatalogue(contentDir: string): Promise<Loaded> {
  const content = await readContent(contentDir);
  checkIntegrity(content);
  const count = countProblems(content.files);
  if (count > 0) return { catalogue: undefined, problems: formatProblems(content.files), count };
  return { catalogue: buildCatalogue(content), problems: '' };
}
