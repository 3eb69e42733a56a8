import { fingerprintOf, keyOf, type ReadingLine } from './ledger.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { findStatements, type Statement } from './statements.ts';

/** A statement, and the reading of it as it stands now. */
export interface ReadStatement extends Statement {
  readonly fingerprint: string;
  /** Nothing where nobody has read it since its words or citations changed, or ever. */
  readonly reading: ReadingLine | undefined;
  /** The last reading of what stood there before, where it has changed since. */
  readonly before: ReadingLine | undefined;
}

/**
 * Joins the statements of a catalogue with what is known of their readings, in the order of the statements. What is
 * said twice at one address with the same citations is one statement, since a reading cannot tell the two apart.
 */
export function joinReadings(statements: readonly Statement[], lines: readonly ReadingLine[]): ReadStatement[] {
  const byKey = new Map(lines.map((line) => [keyOf(line), line]));
  const fingerprinted = statements.map((statement) => ({ ...statement, fingerprint: fingerprintOf(statement) }));
  const current = new Map(fingerprinted.map((statement) => [keyOf(statement), statement]));
  const outdated = Map.groupBy(
    lines.filter((line) => !current.has(keyOf(line))),
    ({ address }) => address,
  );
  return [...current].map(([key, statement]) => {
    const reading = byKey.get(key);
    return { ...statement, reading, before: reading ? undefined : outdated.get(statement.address)?.at(-1) };
  });
}

/** Every statement of a catalogue that cites a source, with what is known of its reading. */
export const readStatements = (catalogue: Catalogue, lines: readonly ReadingLine[] = []): ReadStatement[] =>
  joinReadings(findStatements(catalogue), lines);

/** Whether somebody has held a statement as it stands against a source that was open, on a day or since. */
export function isRead({ reading }: ReadStatement, since = ''): boolean {
  return reading !== undefined && reading.verdict !== 'not-opened' && reading.date >= since;
}

/** When a page was last held against its sources. */
export interface PageReading {
  /** How many statements it has that cite a source. */
  readonly statements: number;
  /** How many of them somebody has held against a source since they were last changed. */
  readonly read: number;
  /** The day of the earliest of these readings. */
  readonly since: string;
}

/** What the readings of a file's statements come to; nothing where none was read. */
export function summarize(statements: readonly ReadStatement[]): PageReading | undefined {
  const read = statements.filter((one) => isRead(one));
  const [since] = read.flatMap(({ reading }) => reading?.date ?? []).toSorted();
  return since === undefined ? undefined : { statements: statements.length, read: read.length, since };
}
