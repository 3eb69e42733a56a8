import { anchorIn, pageOf } from '../model/addresses.ts';
import { didYouMean } from '../reader/nearest.ts';
import { report } from '../reader/problem.ts';
import type { Reading } from '../reader/read-content.ts';
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
    const written = entry.moved[index];
    const problem = (field: 'from' | 'to', what: string, advice: string): void => {
      const { file, locate } = originOf(entry);
      report(file, locate(['moved', index, field]), `moved[${index}].${field} is ${what}`, advice);
    };
    const place = places.get(from);
    const other = seen.get(from);
    seen.set(from, other ?? move);
    if (place) {
      const elsewhere = place.files.filter((file) => !entry.path.endsWith(`/${file}`));
      problem(
        'from',
        `"${written?.from}", but there is something at that address${elsewhere.length > 0 ? `, from ${elsewhere.join(' and ')}` : ''}: “${place.text}”.`,
        'An address is never used for something else: give the new one another id. If nothing has moved, delete this entry.',
      );
    } else if (other) {
      problem(
        'from',
        `"${written?.from}", which ${other.entry.path} takes over already.`,
        'An address leads to one place: keep one of the two entries.',
      );
    } else if (published && !published.has(from)) {
      problem(
        'from',
        `"${written?.from}", which was never published.`,
        `${didYouMean(
          from,
          [...published].filter((address) => !places.has(address)),
        )}What was published stands in ${ledger?.file.path}.`,
      );
    }
    if (places.has(to)) continue;
    const anchors = [...places.keys()]
      .filter((one) => pageOf(one) === pageOf(to))
      .flatMap((one) => anchorIn(one) ?? []);
    const meant = didYouMean(anchorIn(to) ?? '', anchors).replace(/"(.*)"/, '"#$1"');
    problem(
      'to',
      `"${written?.to}", which is not on that page.`,
      `${meant}Copy the anchor from the page’s address, or leave "to" out.`,
    );
  }
}
