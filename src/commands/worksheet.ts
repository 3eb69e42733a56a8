import { countProblems, formatProblems } from '../reader/problem.ts';
import { readSourceFile } from '../reader/read-file.ts';
import { exists } from '../reader/read-folder.ts';
import { keyOf, type ReadingLine, readReadings, UNREAD, writeReading } from '../readings/ledger.ts';
import type { ReadStatement } from '../readings/readings.ts';
import { ContentError, UsageError } from './run-command.ts';

/**
 * What a reader works through: each statement with what it cites, and below it the line to be entered once a verdict
 * stands in the place of the question mark.
 *
 * @param date the day of the reading
 */
export function writeWorksheet(statements: readonly ReadStatement[], date: string): string {
  return [...Map.groupBy(statements, ({ path }) => path)]
    .map(([path, inFile]) => [`# ${path}\n`, ...inFile.map((one) => writeStatement(one, date))].join('\n'))
    .join('\n');
}

function writeStatement({ words, passages, address, fingerprint, before }: ReadStatement, date: string): string {
  const sources = passages.map(({ source, at }) => `#   ${source.id}${at === undefined ? '' : `, ${at}`}`);
  const line = writeReading({ address, fingerprint, date, verdict: UNREAD, remark: '' });
  return [`# ${words}`, ...sources, ...(before ? [`#   changed since ${before.date}`] : []), line, ''].join('\n');
}

/** What `npm run` prints before what a command does; it gets into a file that its output is written to. */
const BANNER = /^>.*$/gm;

/**
 * Reads the lines of a worksheet that have a verdict.
 *
 * @throws UsageError when there is no such file
 * @throws ContentError when any line is wrong
 */
export async function readWorksheet(path: string): Promise<ReadingLine[]> {
  if (!(await exists(path))) throw new UsageError(`There is no file "${path}" to enter.`);
  const file = await readSourceFile(path);
  file.value = String(file).replace(BANNER, '');
  const entered = readReadings(file);
  if (file.messages.length === 0) return entered;
  throw new ContentError(formatProblems([file]), countProblems([file]), 'nothing was entered');
}

/**
 * The ledger with new readings in it, in the order of the pages. What tells of a statement as it is no more is left
 * out, unless nobody has read what took its place.
 *
 * @returns also the new readings of nothing that the site says, which were not entered
 */
export function enterReadings(
  statements: readonly ReadStatement[],
  entered: readonly ReadingLine[],
): { readonly lines: readonly ReadingLine[]; readonly unknown: readonly ReadingLine[] } {
  const byKey = new Map(entered.map((line) => [keyOf(line), line]));
  const lines = statements.flatMap((one) => byKey.get(keyOf(one)) ?? one.reading ?? one.before ?? []);
  const said = new Set(statements.map(keyOf));
  return {
    // Several statements at one address can have the same line of before.
    lines: [...new Map(lines.map((line) => [keyOf(line), line])).values()],
    unknown: entered.filter((line) => !said.has(keyOf(line))),
  };
}
