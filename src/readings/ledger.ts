import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { report } from '../reader/problem.ts';
import { daySchema } from '../schema/day.ts';
import type { Statement } from './statements.ts';

/** What somebody found who held a statement against its sources, in the order from best to worst. */
export const VERDICTS = {
  'says-so': 'its sources say so',
  'names-only': 'its source names it, and says no more',
  'neighboring-role': 'its source says so of a neighboring role, which the statement tells',
  'not-opened': 'its source could not be opened',
} as const;

export type Verdict = keyof typeof VERDICTS;

/** One reading of one statement, as `content/readings.txt` has it. */
export interface ReadingLine {
  readonly address: string;
  /** Of the words and the citations as they were then. */
  readonly fingerprint: string;
  /** The day of the reading: `2026-11-21`. */
  readonly date: string;
  readonly verdict: Verdict;
  /** Why the source could not be opened, and with any verdict what else there is to say. */
  readonly remark: string;
}

/** Reports a problem with a line, given from 1. */
type ReportLine = (line: number, what: string, advice: string) => void;

/** What stands in the place of a verdict until somebody has read the statement. */
export const UNREAD = '?' as const;

const LINE = /^(\S+)\s+(\S+)(?:\s+(\S+))?(?:\s+(\S+))?\s*(.*?)\s*$/;
const VERDICT_NAMES = Object.keys(VERDICTS);

/** Changes whenever a word or a citation of a statement does. */
export function fingerprintOf({ words, passages }: Pick<Statement, 'words' | 'passages'>): string {
  const cited = passages.map(({ source, at = '' }) => `${source.id} ${at}`).sort();
  return createHash('sha256')
    .update([words, ...cited].join('\n'))
    .digest('hex')
    .slice(0, 10);
}

/** What two readings of one statement share. */
export const keyOf = ({ address, fingerprint }: Pick<ReadingLine, 'address' | 'fingerprint'>): string =>
  `${address} ${fingerprint}`;

/** Reads the ledger: a reading a line. Problems go to the file. Lines that nobody has read yet are left out. */
export function readReadings(file: VFile): ReadingLine[] {
  const seen = new Map<string, number>();
  const problem: ReportLine = (line, ...message) => report(file, { line, column: 1 }, ...message);
  return String(file)
    .split('\n')
    .flatMap((raw, index) => {
      if (raw.trim() === '' || raw.startsWith('#')) return [];
      return readLine(raw, index + 1, seen, problem) ?? [];
    });
}

function readLine(
  raw: string,
  number: number,
  seen: Map<string, number>,
  problem: ReportLine,
): ReadingLine | undefined {
  const [, address = '', fingerprint = '', date = '', verdict = '', remark = ''] = LINE.exec(raw) ?? [];
  if (verdict === UNREAD) return undefined;
  if (!address.startsWith('/') || !/^[0-9a-f]{10}$/.test(fingerprint)) {
    const form = '/roles/data-engineer/#tools 1a2b3c4d5e 2026-11-21 says-so';
    problem(number, 'The line is no reading.', `Write address, fingerprint, day and verdict: "${form}".`);
  } else if (!daySchema.safeParse(date).success) {
    problem(number, `"${date}" is no day.`, 'Write the day of the reading like 2026-11-21.');
  } else if (!isVerdict(verdict)) {
    problem(number, `"${verdict}" is no verdict.`, `The verdicts are ${VERDICT_NAMES.join(', ')}.`);
  } else if (verdict === 'not-opened' && remark === '') {
    problem(
      number,
      'The line does not say why the source could not be opened.',
      'Write the reason behind "not-opened".',
    );
  } else {
    const key = keyOf({ address, fingerprint });
    const first = seen.get(key);
    seen.set(key, first ?? number);
    if (first === undefined) return { address, fingerprint, date, verdict, remark };
    problem(number, `The same statement stands in line ${first} already.`, 'Keep the later of the two readings.');
  }
  return undefined;
}

const isVerdict = (text: string): text is Verdict => VERDICT_NAMES.includes(text);

/** How a reading is written; {@link readReadings} reads it back. */
export function writeReading(
  line: Omit<ReadingLine, 'verdict'> & { readonly verdict: Verdict | typeof UNREAD },
): string {
  const { address, fingerprint, date, verdict, remark } = line;
  return [address, fingerprint, date, verdict, remark].join(' ').trimEnd();
}
