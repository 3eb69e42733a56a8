import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';

type VFileMessage = VFile['messages'][number];

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
    .flatMap((file) => file.messages.map((message) => ({ path: file.path, message })))
    .sort((a, b) => compareText(a.path, b.path) || comparePositions(a.message, b.message))
    .map(({ path, message }) => formatProblem(path, message))
    .join('\n');
}

/** How many problems the files have. */
export function countProblems(files: readonly VFile[]): number {
  return files.reduce((sum, file) => sum + file.messages.length, 0);
}

function formatProblem(path: string, message: VFileMessage): string {
  return `${path}:${message.line ?? 1}:${message.column ?? 1}: ${message.reason}\n  ${message.note}`;
}

function comparePositions(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
