import type { VFile } from 'vfile';
import { termSchema } from '../schema/term.ts';
import type { ReadEntry, TermEntry } from './entry.ts';
import { plainText } from './plain-text.ts';
import { report } from './problem.ts';
import { readDescribed } from './read-described.ts';

/** Reads a file of the glossary. Problems go to the file. */
export function readTerm(file: VFile, id: string): ReadEntry<TermEntry> | undefined {
  const term = readDescribed(file, id, 'terms', termSchema);
  if (term && plainText(term.entry.description) === '') {
    const advice = 'Write it below the front matter, in one or two sentences.';
    report(file, undefined, `The term "${term.entry.title}" has no explanation.`, advice);
  }
  return term;
}
