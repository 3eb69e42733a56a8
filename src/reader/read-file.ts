import { readFile } from 'node:fs/promises';
import { VFile } from 'vfile';
import { report } from './problem.ts';

/**
 * Reads a content file as text: UTF-8, a byte order mark dropped, line ends made `\n`.
 * What cannot be read as UTF-8 is reported on the file, with the place of the first wrong byte.
 *
 * @param path where the file is
 * @param shownAs its path as people know it, used in messages
 */
export async function readSourceFile(path: string, shownAs: string): Promise<VFile> {
  const bytes = await readFile(path);
  const file = new VFile({ path: shownAs, value: '' });
  try {
    file.value = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const before = decodeStart(bytes.subarray(0, firstInvalidByte(bytes)))
      .replace(/\r\n?/g, '\n')
      .split('\n');
    report(
      file,
      { line: before.length, column: (before.at(-1) ?? '').length + 1 },
      'encoding',
      'The file is not UTF-8: these bytes are no text.',
      'Save it with the encoding UTF-8.',
    );
    return file;
  }
  if (String(file).trim() === '') {
    report(file, { line: 1, column: 1 }, 'empty-file', 'The file is empty.', 'Write its content, or delete the file.');
  }
  return file;
}

function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (isValidStart(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function isValidStart(bytes: Buffer): boolean {
  try {
    decodeStart(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Decodes text that may end within a character; what there is of that character is left out. */
function decodeStart(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
}
