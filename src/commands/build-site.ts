import { rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { redirectsFile } from '../exports/redirects-file.ts';
import { loadCatalogue } from '../model/load-catalogue.ts';
import { findPermalinks } from '../model/permalinks.ts';
import { findSignposts, serverRedirects } from '../model/signposts.ts';
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
  // Beside the finished site, so that both are on one file system and can change places at once.
  const unfinished = `${finished}.unfinished`;
  const cacheDir = `${unfinished}-cache`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    // Astro's store of rendered guides is not kept: it would remember those of another content folder.
    await build({ outDir: unfinished, cacheDir, logLevel: 'warn' });
    const permalinks = findPermalinks(loaded.catalogue, loaded.content);
    const redirects = serverRedirects(findSignposts(loaded.catalogue, permalinks));
    await writeFile(join(unfinished, '_redirects'), redirectsFile(redirects));
    await writeSearchIndex(unfinished, loaded.catalogue);
    await replaceFolder(finished, unfinished);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
    await rm(cacheDir, { recursive: true, force: true });
  }
}

/** Puts one folder in the place of another; when that fails, the other is there again. */
async function replaceFolder(finished: string, unfinished: string): Promise<void> {
  const previous = `${finished}.previous`;
  await rm(previous, { recursive: true, force: true });
  const hadPrevious = await rename(finished, previous).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(unfinished, finished);
  } catch (error) {
    if (hadPrevious) await rename(previous, finished);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** The content is wrong, so nothing was built. */
export class ContentError extends Error {
  constructor(problems: string, count: number) {
    super(`${problems}\n\n${count === 1 ? '1 problem' : `${count} problems`} in the content: nothing was built.`);
  }
}
