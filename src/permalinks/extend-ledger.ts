import { anchorIn, pageOf } from '../model/addresses.ts';
import type { LedgerLine } from './ledger.ts';
import type { Permalinks } from './permalinks.ts';

/** The ledger with everything added that is published now, sorted. Lines stay; what they say is brought up to date. */
export function extendLedger(
  { places, names, former }: Permalinks,
  ledger: readonly LedgerLine[],
): Omit<LedgerLine, 'line'>[] {
  const lines = new Map<string, Omit<LedgerLine, 'line'>>(ledger.map((line) => [line.address, line]));
  for (const { address, text, files } of places.values()) {
    lines.set(address, { address, files, text, leadsTo: [], withdrawn: undefined });
  }
  for (const { address, leadsTo } of names) {
    const files = [...new Set(leadsTo.flatMap((target) => places.get(pageOf(target))?.files ?? []))];
    lines.set(address, { address, files, text: '', leadsTo: [...leadsTo].sort(), withdrawn: undefined });
  }
  for (const { address, outcome } of former) {
    // What has only followed its page is known by its present words, so that it can be told from others later.
    if (outcome.place === undefined || outcome.named || anchorIn(address) === undefined) continue;
    const { text, files } = outcome.place;
    lines.set(address, { address, files, text, leadsTo: [], withdrawn: undefined });
  }
  return [...lines.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}
