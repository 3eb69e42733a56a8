import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { VFile } from 'vfile';
import { report } from './problem.ts';

/**
 * Reads a content file as text: UTF-8, a byte order mark dropped, line ends made `\n`.
 * What cannot be read as UTF-8 is reported on the file, with the place of the first wrong byte.
 * In messages it has its path from the working directory on.
 */
export async function readSourceFile(path: string): Promise<VFile> {
  const bytes = await readFile(path);
  const file = new VFile({ path: relative(process.cwd(), path), value: '' });
  try {
    file.value = normalize(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // A lenient decoder puts this sign where a byte makes no character.
    const before = (normalize(new TextDecoder().decode(bytes)).split('\uFFFD', 1)[0] ?? '').split('\n');
    const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    report(file, position, 'The file is not UTF-8: these bytes are no text.', 'Save it with the encoding UTF-8.');
    return file;
  }
  if (String(file).trim() === '') {
    report(file, undefined, 'The file is empty.', 'Write its content, or delete the file.');
  }
  return file;
}

function normalize(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
