import type { VFile } from 'vfile';
import { termSchema } from '../schema/term.ts';
import type { TermEntry } from './entry.ts';
import { report } from './problem.ts';
import { readDescribed } from './read-described.ts';

/** Reads a file of the glossary. Problems go to the file. */
export function readTerm(file: VFile, id: string): TermEntry | undefined {
  const term = readDescribed(file, id, `terms/${id}.md`, termSchema);
  if (term?.descriptionText === '') {
    report(
      file,
      { line: 1, column: 1 },
      'no-explanation',
      `The term "${term.data.title}" has no explanation.`,
      'Write it below the front matter, in one or two sentences.',
    );
  }
  return term;
}
