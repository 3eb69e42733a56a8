import { anchorIn, pageOf } from '../model/addresses.ts';
import { adviseOnReplaced, adviseOnReworded } from './advice.ts';
import type { LedgerLine, ReportLine } from './ledger.ts';
import type { Place } from './places.ts';
import type { addressResolver } from './resolve-address.ts';

/** Kinds whose anchors depend on words or order; those of the others are made of ids. */
const FOLLOWS_WORDING: ReadonlySet<Place['kind']> = new Set(['group', 'responsibility', 'hand-off']);

/**
 * Reports addresses at which other words stand than were published. What said those words, to the letter, at another
 * address has surely changed places, even where the author has given its address to something else by an id.
 * Otherwise only the author knows whether it is the same thing in other words: naming it has said so, or it is asked.
 */
export function checkWording(
  lines: readonly LedgerLine[],
  places: ReadonlyMap<string, Place>,
  resolve: ReturnType<typeof addressResolver>,
  asks: boolean,
  problem: ReportLine,
): void {
  const placesByText = Map.groupBy(places.values(), keyOf);
  const linesByText = Map.groupBy(lines, keyOf);
  const published = new Map(lines.map((line) => [line.address, line]));
  for (const line of lines) {
    const found = line.withdrawn === undefined && line.leadsTo.length === 0 ? resolve(line.address) : undefined;
    if (!found || found.place.text === line.text || !FOLLOWS_WORDING.has(found.place.kind)) continue;
    const { place, named } = found;
    if (named && place.address !== line.address) continue;
    // What has said those words all along, at its own address, is another thing that happens to say the same.
    const isAlike = (other: Place): boolean =>
      other !== place && sideOf(other) === sideOf(place) && published.get(other.address)?.text !== other.text;
    const now = placesByText.get(keyOf({ ...place, text: line.text }))?.find(isAlike);
    const before = named ? undefined : lineOf(place, line);
    const said = `It said “${line.text}”, and there stands “${place.text}”`;
    if (now || before) {
      const where = now ? `while “${now.text}” is at "#${anchorIn(now.address)}"` : `which was at "${before?.address}"`;
      const what = `"${line.address}" leads to something else now. ${said}, ${where}.`;
      problem(line, what, adviseOnReplaced(line, place, now));
    } else if (asks && !named) {
      const what = `"${line.address}" has other words now. ${said}: is that the same thing?`;
      problem(line, what, adviseOnReworded(line, place));
    }
  }

  /** The other line that published what stands at an address now; nothing where it is new. */
  function lineOf(place: Place, line: LedgerLine): LedgerLine | undefined {
    // What an address has come to by following its page may have an address of its own; so may what stood elsewhere.
    const own = place.address === line.address ? undefined : published.get(place.address);
    const sameWords = linesByText.get(keyOf({ address: line.address, text: place.text }));
    const hasLeft = ({ address }: LedgerLine): boolean => {
      const there = resolve(address)?.place;
      return !there || (there.text !== place.text && sideOf(there) === sideOf(place));
    };
    // Two addresses of one thing were published with the same words.
    const other = own?.text === line.text ? undefined : own;
    return other ?? sameWords?.find((other) => other !== line && hasLeft(other));
  }
}

function keyOf({ address, text }: Pick<Place, 'address' | 'text'>): string {
  return `${pageOf(address)} ${text}`;
}

/** What may be taken for another: the same kind of thing, and of hand-offs the same direction. */
function sideOf({ kind, address }: Place): string {
  return kind === 'hand-off' ? (anchorIn(address)?.split('-', 1)[0] ?? kind) : kind;
}
