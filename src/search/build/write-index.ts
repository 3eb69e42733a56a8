import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalogue } from '../../model/catalogue.ts';
import { makeRecords } from './records.ts';

/**
 * Writes the full-text index of a built site into its folder `pagefind/`. The text of the guides is taken from their
 * pages, all other text from the catalogue, at its exact place.
 *
 * @throws Error with what Pagefind says, when it cannot be written
 */
export async function writeSearchIndex(folder: string, catalogue: Catalogue): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: '+#' });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const failures: string[] = [];
  for (const record of makeRecords(catalogue)) failures.push(...(await index.addCustomRecord(record)).errors);
  failures.push(...(await index.addDirectory({ path: folder, glob: 'guides/*/index.html' })).errors);
  failures.push(...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
  // Its process would keep ours alive.
  await close();
  if (failures.length > 0) throw new Error(`The search index cannot be made: ${failures.join('; ')}`);
}
