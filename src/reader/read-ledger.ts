import type { VFile } from 'vfile';
import { report } from './problem.ts';

/** One published address, as `content/permalinks.txt` has it. */
export interface LedgerLine {
  /** Without the base path: `/roles/data-engineer/#builds-pipelines`. */
  readonly address: string;
  /** What stood there when it was last written down. */
  readonly text: string;
  /** For a name: the pages that it has led to. */
  readonly leadsTo: readonly string[];
  /** Why there is nothing at the address any more. */
  readonly withdrawn: string | undefined;
  /** The line's number, from 1. */
  readonly line: number;
}

/** Every address that was ever published. */
export interface Ledger {
  readonly file: VFile;
  readonly lines: readonly LedgerLine[];
}

const WITHDRAWN = 'withdrawn:';
const LEADS_TO = '→ ';

/** Reads the ledger: an address a line, and behind it what stood there. Problems go to the file. */
export function readLedger(file: VFile): Ledger {
  const lines: LedgerLine[] = [];
  const seen = new Map<string, number>();
  String(file)
    .split('\n')
    .forEach((raw, index) => {
      const line = index + 1;
      if (raw.trim() === '' || raw.startsWith('#')) return;
      const [, address = '', rest = ''] = /^(\S*)\s*(.*?)\s*$/.exec(raw) ?? [];
      const withdrawn = rest.startsWith(WITHDRAWN) ? rest.slice(WITHDRAWN.length).trim() : undefined;
      const problem = (rule: string, what: string, advice: string): void =>
        report(file, { line, column: 1 }, rule, what, advice);
      const first = seen.get(address);
      if (!address.startsWith('/')) {
        problem(
          'ledger-line',
          `The line begins with "${address}", which is no address.`,
          'Begin it with an address such as "/roles/data-engineer/", or with "#" to make it a comment.',
        );
      } else if (first !== undefined) {
        problem('repeated', `"${address}" stands in line ${first} already.`, 'Keep one of the two lines.');
      } else {
        if (withdrawn === '') {
          problem(
            'withdrawn-without-reason',
            `"${address}" is withdrawn, but the line does not say why.`,
            `Write the reason behind "${WITHDRAWN}": readers who follow an old link will see it.`,
          );
        }
        const leadsTo = rest.startsWith(LEADS_TO) ? rest.slice(LEADS_TO.length).split(/\s+/) : [];
        lines.push({ address, text: withdrawn === undefined ? rest : '', leadsTo, withdrawn, line });
        seen.set(address, line);
      }
    });
  return { file, lines };
}

/** How a line of the ledger is written; {@link readLedger} reads it back. */
export function writeLedgerLine({ address, text, leadsTo, withdrawn }: Omit<LedgerLine, 'line'>): string {
  if (withdrawn !== undefined) return `${address} ${WITHDRAWN} ${withdrawn}`;
  return leadsTo.length > 0 ? `${address} ${LEADS_TO}${leadsTo.join(' ')}` : `${address} ${text}`;
}
