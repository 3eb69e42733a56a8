import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import { loadContent } from '../load-content.ts';
import { readSettings } from '../settings.ts';

/**
 * Checks the content and builds the whole site. It is built beside the folder and put in place when it is complete,
 * so that the last good build stays until there is a better one.
 *
 * @param outDir the folder to make
 * @throws Error with every problem, when the content has any
 */
export async function buildSite(outDir: string): Promise<void> {
  const loaded = await loadContent(readSettings().contentDir);
  if (!loaded.content) throw new ContentError(loaded.problems, loaded.count);

  const finished = resolve(outDir);
  // Beside the finished site, so that both are on one file system and can change places at once.
  const unfinished = `${finished}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await build({ outDir: unfinished, logLevel: 'warn' });
    await replaceFolder(finished, unfinished);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
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
