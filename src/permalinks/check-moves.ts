import { anchorIn, pageOf } from '../model/addresses.ts';
import { didYouMean } from '../reader/nearest.ts';
import { report } from '../reader/problem.ts';
import type { Reading } from '../reader/read-content.ts';
import { NEVER_REUSED } from './advice.ts';
import type { Ledger } from './ledger.ts';
import type { Move } from './moves.ts';
import type { Place } from './places.ts';

/** Reports moves from an address that is in use, that another file moves, or that was never published, and moves to nowhere. */
export function checkMoves(
  moves: readonly Move[],
  places: ReadonlyMap<string, Place>,
  originOf: Reading['originOf'],
  ledger: Ledger | undefined,
): void {
  const published = ledger && new Set(ledger.lines.map(({ address }) => address));
  const seen = new Map<string, Move>();
  for (const move of moves) {
    const { from, to, entry, index } = move;
    const problem = (field: 'from' | 'to', why: string, advice: string): void => {
      const { file, locate } = originOf(entry);
      const what = `moved[${index}].${field} is "${entry.moved[index]?.[field]}", ${why}`;
      report(file, locate(['moved', index, field]), what, advice);
    };
    const place = places.get(from);
    const other = seen.get(from);
    seen.set(from, other ?? move);
    if (place) {
      const elsewhere = place.files.filter((file) => !entry.path.endsWith(`/${file}`));
      const origin = elsewhere.length > 0 ? `, from ${elsewhere.join(' and ')}` : '';
      const why = `but there is something at that address${origin}: “${place.text}”.`;
      problem('from', why, `${NEVER_REUSED} If nothing has moved, delete this entry.`);
    } else if (other) {
      const advice = 'An address leads to one place: keep one of the two entries.';
      problem('from', `which ${other.entry.path} takes over already.`, advice);
    } else if (ledger && published && !published.has(from)) {
      const meant = didYouMean(from, published.difference(places));
      problem('from', 'which was never published.', `${meant}What was published stands in ${ledger.file.path}.`);
    }
    if (places.has(to)) continue;
    const onPage = [...places.keys()].filter((address) => pageOf(address) === pageOf(to));
    const anchors = onPage.flatMap((address) => anchorIn(address) ?? []);
    const meant = didYouMean(anchorIn(to) ?? '', anchors).replace(/"(.*)"/, '"#$1"');
    const advice = `${meant}Copy the anchor from the page’s address, or leave "to" out.`;
    problem('to', 'which is not on that page.', advice);
  }
}
