import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git knows of the content folder. */
export interface History {
  /** The day of the last commit that changed the file, `2026-11-20`; nothing for a file that git does not know. */
  lastChanged(path: string): string | undefined;
  /** The moment of that commit, `2026-11-20T20:34:00+00:00`. */
  changedAt(path: string): string | undefined;
  /** The file's path inside its repository; nothing outside a repository. */
  repositoryPath(path: string): string | undefined;
}

/**
 * Reads the history of a content folder from git. Without git, or outside a repository, nothing is known; in a
 * shallow clone the times are not known, since the oldest commit there seems to have changed every file.
 *
 * @returns functions that take paths relative to the working directory
 */
export async function readHistory(contentDir: string): Promise<History> {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', ['-C', contentDir, '-c', 'core.quotePath=false', ...args], { maxBuffer: 1 << 28 })).stdout;
  try {
    const root = (await git('rev-parse', '--show-toplevel')).trim();
    const isShallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true';
    const moments = isShallow
      ? new Map<string, string>()
      : newestMoments(await git('log', '-c', '--format=%x00%cI', '--name-only', '--', '.'));
    const folder = await realpath(contentDir);
    const inRepository = (path: string): string =>
      relative(root, join(folder, relative(resolve(contentDir), resolve(path)))).replaceAll('\\', '/');
    const changedAt = (path: string): string | undefined => moments.get(inRepository(path));
    return {
      lastChanged: (path) => changedAt(path)?.slice(0, '2026-11-20'.length),
      changedAt,
      repositoryPath: inRepository,
    };
  } catch {
    const unknown = (): undefined => undefined;
    return { lastChanged: unknown, changedAt: unknown, repositoryPath: unknown };
  }
}

/** Reads `git log` in the order newest first: a file's first mention is its last change. */
function newestMoments(log: string): Map<string, string> {
  const moments = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [moment = '', ...paths] = commit.split('\n').filter((line) => line !== '');
    for (const path of paths) if (!moments.has(path)) moments.set(path, moment);
  }
  return moments;
}
