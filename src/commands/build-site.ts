import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import { requireContent } from './run-command.ts';

/**
 * Checks the content and builds the whole site. It is built beside the folder and put in place when it is complete,
 * so that the last good build stays until there is a better one.
 *
 * @param outDir the folder to make
 * @throws ContentError when the content has a problem
 */
export async function buildSite(outDir: string): Promise<void> {
  await requireContent('nothing was built');
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
  const hadPrevious = existsSync(finished);
  if (hadPrevious) await rename(finished, previous);
  try {
    await rename(unfinished, finished);
  } catch (error) {
    if (hadPrevious) await rename(previous, finished);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
