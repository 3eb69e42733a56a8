import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git knows of the content folder. */
export interface History {
  /** The day of the last commit that changed the file, `2026-11-20`; nothing for a file that git does not know. */
  lastChanged(path: string): string | undefined;
  /** The file's path inside its repository; nothing outside a repository. */
  repositoryPath(path: string): string | undefined;
}

const NO_HISTORY: History = { lastChanged: () => undefined, repositoryPath: () => undefined };

/**
 * Reads the history of a content folder from git. Without git, or outside a repository, nothing is known; in a
 * shallow clone the days are not known, since the oldest commit there seems to have changed every file.
 *
 * @returns functions that take paths relative to the working directory
 */
export async function readHistory(contentDir: string): Promise<History> {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', ['-C', contentDir, '-c', 'core.quotePath=false', ...args], { maxBuffer: 1 << 28 })).stdout;
  try {
    const root = (await git('rev-parse', '--show-toplevel')).trim();
    const isShallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true';
    const days = isShallow
      ? new Map<string, string>()
      : newestDays(await git('log', '--format=%x00%cs', '--name-only', '--', '.'));
    const folder = await realpath(contentDir);
    const inRepository = (path: string): string =>
      relative(root, join(folder, relative(resolve(contentDir), resolve(path)))).replaceAll('\\', '/');
    return { lastChanged: (path) => days.get(inRepository(path)), repositoryPath: inRepository };
  } catch {
    return NO_HISTORY;
  }
}

/** Reads `git log` in the order newest first: a file's first mention is its last change. */
function newestDays(log: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...paths] = commit.split('\n').filter((line) => line !== '');
    for (const path of paths) if (!days.has(path)) days.set(path, day);
  }
  return days;
}
