import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { ID_PATTERN } from '../schema/id.ts';
import { report } from './problem.ts';
import { readSourceFile } from './read-file.ts';

/** A file with a usable name, which is its id. */
export interface FoundFile {
  readonly id: string;
  readonly file: VFile;
}

const ENDING = '.md';

/**
 * Reads the Markdown files of one folder of a content folder, in the order of their names. A file with another name
 * is reported.
 *
 * @param files takes every file that was looked at
 */
export async function readFolder(path: string, files: VFile[]): Promise<FoundFile[]> {
  if (!(await exists(path))) return [];
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  const read = await Promise.all(names.map((name) => readSourceFile(join(path, name))));
  files.push(...read);
  return read.flatMap((file) => {
    const id = file.extname === ENDING ? (file.stem ?? '') : '';
    if (ID_PATTERN.test(id)) return [{ id, file }];
    const advice = `Name it with lower-case letters, digits and hyphens, ending in "${ENDING}".`;
    report(file, undefined, `"${file.basename}" is no valid file name here: it becomes an id and a URL.`, advice);
    return [];
  });
}

/** Whether there is anything at the path. */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
