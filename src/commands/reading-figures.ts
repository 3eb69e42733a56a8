import { type Verdict, VERDICTS } from '../readings/ledger.ts';
import { isRead, type ReadStatement } from '../readings/readings.ts';
import { counted } from '../model/counted.ts';
import { percent, type Standards } from './coverage-standards.ts';

/** How many of the statements that cite a source were read against it, and with what verdict: a sentence each. */
export function readingFigures(statements: readonly ReadStatement[]): string {
  const read = statements.filter((one) => isRead(one));
  const share = (part: readonly unknown[]): string =>
    `${part.length} of ${statements.length} (${percentOf(part, statements)})`;
  const verdicts = Object.entries(VERDICTS).map(
    ([verdict, meaning]) => `  ${share(withVerdict(statements, verdict as Verdict))}: ${meaning}`,
  );
  return [
    `${counted(statements, 'statement')} cite a source. Read against it as they stand: ${share(read)}.`,
    ...verdicts,
  ].join('\n');
}

const withVerdict = (statements: readonly ReadStatement[], verdict: Verdict): ReadStatement[] =>
  statements.filter(({ reading }) => reading?.verdict === verdict);

// Rounded down, so that no share is shown that is not reached.
const percentOf = (part: readonly unknown[], whole: readonly unknown[]): string =>
  whole.length === 0 ? '–' : `${Math.floor((part.length / whole.length) * 1000) / 10} %`;

/**
 * What the readings lack of what is asked of them.
 *
 * @returns one sentence a gap; empty when nothing is missing
 */
export function findReadingGaps(statements: readonly ReadStatement[], asked: Standards): string[] {
  const { leastRead, mostNotOpened, readSince } = asked;
  // A source that could not be opened is counted below.
  const unread = statements.filter(({ reading }) => reading === undefined || reading.date < (readSince ?? ''));
  const notOpened = withVerdict(statements, 'not-opened');
  const areTooFew = statements.length - unread.length < leastRead * statements.length;
  const since = readSince === undefined ? '' : ` since ${readSince}`;
  return [
    ...(areTooFew
      ? [
          `All statements: ${statements.length - unread.length} of ${statements.length} were read against their sources${since}; it has to be ${percent(leastRead)}.`,
          ...unread.map(({ path, words }) => `${path}: nobody has read “${words}” against its sources${since}.`),
        ]
      : []),
    ...(notOpened.length > mostNotOpened * statements.length
      ? [
          `All statements: the sources of ${notOpened.length} of ${statements.length} could not be opened; at most ${percent(mostNotOpened)} may be so.`,
        ]
      : []),
  ];
}
