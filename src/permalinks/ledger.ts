import type { VFile } from 'vfile';
import { report } from '../reader/problem.ts';
import { KINDS } from '../schema/kinds.ts';

/** One published address, as `content/permalinks.txt` has it. */
export interface LedgerLine {
  /** Without the base path: `/roles/data-engineer/#builds-pipelines`. */
  readonly address: string;
  /** The files that it came from, inside the content folder; empty for pages that the site makes of everything. */
  readonly files: readonly string[];
  /** What stood there when it was last written down. */
  readonly text: string;
  /** For a name: the pages that it has led to. */
  readonly leadsTo: readonly string[];
  /** Why there is nothing at the address any more. */
  readonly withdrawn: string | undefined;
  /** The line's number, from 1. */
  readonly line: number;
}

/** Published addresses, with the file that lists them. */
export interface Ledger {
  readonly file: VFile;
  readonly lines: readonly LedgerLine[];
}

/** Reports a problem with a line of the ledger. */
export type ReportLine = (line: LedgerLine, what: string, advice: string) => void;

const WITHDRAWN = 'withdrawn:';
const LEADS_TO = '→ ';
const NO_FILE = '-';
const FILE = `(?:(?:${KINDS.join('|')})/[^\\s,/]+\\.md|site\\.yaml)`;
/** The address, the files it came from (a ledger of before has none), and what stood there. */
const LINE = new RegExp(`^(\\S*)(?:\\s+(${FILE}(?:,${FILE})*|${NO_FILE})(?=\\s|$))?\\s*(.*?)\\s*$`);

/** Reads the ledger: an address a line, behind it where it came from and what stood there. Problems go to the file. */
export function readLedger(file: VFile): LedgerLine[] {
  const lines = new Map<string, LedgerLine>();
  for (const [index, raw] of String(file).split('\n').entries()) {
    const line = index + 1;
    if (raw.trim() === '' || raw.startsWith('#')) continue;
    const [, address = '', files = NO_FILE, rest = ''] = LINE.exec(raw) ?? [];
    const withdrawn = rest.startsWith(WITHDRAWN) ? rest.slice(WITHDRAWN.length).trim() : undefined;
    const problem = (what: string, advice: string): void => report(file, { line, column: 1 }, what, advice);
    const first = lines.get(address);
    if (!address.startsWith('/')) {
      const advice = 'Begin it with an address such as "/roles/data-engineer/", or with "#" to make it a comment.';
      problem(`The line begins with "${address}", which is no address.`, advice);
      continue;
    }
    if (first) {
      problem(`"${address}" stands in line ${first.line} already.`, 'Keep one of the two lines.');
      continue;
    }
    if (withdrawn === '') {
      const advice = `Write the reason behind "${WITHDRAWN}": readers who follow an old link will see it.`;
      problem(`"${address}" is withdrawn, but the line does not say why.`, advice);
    }
    const leadsTo = rest.startsWith(LEADS_TO) ? rest.slice(LEADS_TO.length).split(/\s+/) : [];
    const text = withdrawn === undefined && leadsTo.length === 0 ? rest : '';
    const from = files === NO_FILE ? [] : files.split(',');
    lines.set(address, { address, files: from, text, leadsTo, withdrawn, line });
  }
  return [...lines.values()];
}

/** How a line of the ledger is written; {@link readLedger} reads it back. */
export function writeLedgerLine({ address, files, text, leadsTo, withdrawn }: Omit<LedgerLine, 'line'>): string {
  const start = `${address} ${files.join(',') || NO_FILE}`;
  if (withdrawn !== undefined) return `${start} ${WITHDRAWN} ${withdrawn}`;
  return leadsTo.length > 0 ? `${start} ${LEADS_TO}${leadsTo.join(' ')}` : `${start} ${text}`;
}
