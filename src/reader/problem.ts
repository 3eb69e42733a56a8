import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';

/** A place in a file: line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Notes a problem with a content file, on the file itself.
 *
 * @param at the node or the position that it is about; nothing for the file as a whole
 * @param what what is wrong and why, one sentence
 * @param advice what to do about it, one or two sentences
 */
export function report(file: VFile, at: Nodes | Position | undefined, what: string, advice: string): void {
  const message = file.message(what, at && 'type' in at ? at.position?.start : at);
  message.fatal = true;
  message.note = advice;
}

/** Every problem of the files as text, sorted by file and place; empty when there is none. */
export function formatProblems(files: readonly VFile[]): string {
  return files
    .flatMap(({ path, messages }) =>
      messages.map(({ line = 1, column = 1, reason, note }) => ({ path, line, column, reason, note })),
    )
    .sort((a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column)
    .map(({ path, line, column, reason, note }) => `${path}:${line}:${column}: ${reason}\n  ${note}`)
    .join('\n');
}

/** How many problems the files have. */
export function countProblems(files: readonly VFile[]): number {
  return files.reduce((sum, file) => sum + file.messages.length, 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
