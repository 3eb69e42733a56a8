import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { loadCatalogue } from '../model/load-catalogue.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { readSettings } from '../settings.ts';

/**
 * Builds the whole site with its search index. It is built beside the folder and put in place when it is complete,
 * so that the last good build stays until there is a better one.
 *
 * @param outDir the folder to make
 * @throws Error with every problem, when the content has any
 */
export async function buildSite(outDir: string): Promise<void> {
  const { contentDir } = readSettings();
  const loaded = await loadCatalogue(contentDir);
  if (!loaded.catalogue) throw new ContentError(loaded.problems, loaded.count);

  const finished = resolve(outDir);
  const unfinished = join(resolve('node_modules/.cache/site-build'), String(process.pid));
  await rm(unfinished, { recursive: true, force: true });
  try {
    await build({ outDir: unfinished, logLevel: 'warn' });
    await writeSearchIndex(unfinished, loaded.catalogue);
    await rm(finished, { recursive: true, force: true });
    await rename(unfinished, finished);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** The content is wrong, so nothing was built. */
export class ContentError extends Error {
  constructor(problems: string, count: number) {
    super(`${problems}\n\n${count === 1 ? '1 problem' : `${count} problems`} in the content: nothing was built.`);
  }
}
