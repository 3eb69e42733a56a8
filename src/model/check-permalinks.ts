import { posix } from 'node:path';
import { didYouMean } from '../reader/nearest.ts';
import { report } from '../reader/problem.ts';
import type { Content } from '../reader/read-content.ts';
import type { Ledger, LedgerLine } from '../reader/read-ledger.ts';
import type { Catalogue } from './catalogue.ts';
import { findMoves, type Move } from './moves.ts';
import { adviseOnLost, adviseOnReplaced, fileBehind } from './permalink-advice.ts';
import { addressFollower } from './permalinks.ts';
import { anchorIn, findPlaces, pageOf, type Place } from './places.ts';
import { addressResolver, pagesBehind, type Resolution } from './resolve-address.ts';
import { similarity } from './similarity.ts';

/**
 * Reports every published address that leads nowhere or to something else than before, and every move that cannot
 * be. Without a ledger nothing counts as published.
 */
export function checkPermalinks(catalogue: Catalogue, content: Content): void {
  const places = findPlaces(catalogue);
  const moves = findMoves(content);
  checkMoves(moves, places, content.ledger);
  if (!content.ledger) return;
  const { file, lines } = content.ledger;
  const resolve = addressResolver(places, moves);
  const follow = addressFollower(places, resolve, content.ledger);
  const problem = (line: LedgerLine, rule: string, what: string, advice: string): void =>
    report(file, { line: line.line, column: 1 }, rule, what, advice);

  const lost = lines.filter(({ address, leadsTo }) => [address, ...leadsTo].every((one) => follow(one) === undefined));
  const lostPages = new Set(lost.map(({ address }) => address).filter((address) => anchorIn(address) === undefined));
  const listed = new Set(lines.map(({ address }) => address));
  const unlisted = [...places.values()].filter(({ address }) => !listed.has(address));
  const depends = ({ address, leadsTo }: LedgerLine): string[] =>
    [...pagesBehind(address), ...leadsTo].filter((page) => lostPages.has(page));
  for (const line of lost) {
    if (depends(line).length > 0) continue;
    const withIt = lost.filter((other) => depends(other).includes(line.address)).map(({ address }) => address);
    const root = posix.dirname(file.path);
    problem(
      line,
      'lost-address',
      `"${line.address}" was published, but leads nowhere now. It stood in ${fileBehind(line.address, root)}` +
        (line.leadsTo.length > 0 ? '.' : ` and said “${line.text}”.`) +
        (withIt.length > 0 ? ` With it go ${withIt.map((address) => `"${address}"`).join(', ')}.` : ''),
      adviseOnLost(line, unlisted),
    );
  }
  for (const line of lines) {
    const place = line.withdrawn === undefined ? undefined : places.get(line.address);
    if (place && !MADE_OF_IDS.has(place.kind)) {
      problem(
        line,
        'reused-address',
        `"${line.address}" was withdrawn, but there is something at it again: “${place.text}”.`,
        'An address is never used for something else: give the new one another id. If it is the same again, put its text here instead of the withdrawal.',
      );
    }
  }
  reportReplaced(lines, places, resolve, problem);
}

function checkMoves(moves: readonly Move[], places: ReadonlyMap<string, Place>, ledger: Ledger | undefined): void {
  const seen = new Map<string, Move>();
  for (const move of moves) {
    const { from, to, entry, index } = move;
    const written = entry.data.moved[index];
    const problem = (field: 'from' | 'to', rule: string, what: string, advice: string): void =>
      report(entry.file, entry.locate(['moved', index, field]), rule, `moved[${index}].${field} is ${what}`, advice);
    const place = places.get(from);
    const other = seen.get(from);
    seen.set(from, other ?? move);
    if (place) {
      problem(
        'from',
        'reused-address',
        `"${written?.from}", but there is something at that address${place.file && place.file !== entry.file.path ? `, from ${place.file}` : ''}: “${place.text}”.`,
        'An address is never used for something else: give the new one another id. If nothing has moved, delete this entry.',
      );
    } else if (other) {
      problem(
        'from',
        'repeated-move',
        `"${written?.from}", which ${other.entry.file.path} takes over already.`,
        'An address leads to one place: keep one of the two entries.',
      );
    } else if (ledger && !ledger.lines.some(({ address }) => address === from)) {
      const known = ledger.lines.map(({ address }) => address).filter((address) => !places.has(address));
      problem(
        'from',
        'unpublished-move',
        `"${written?.from}", which was never published.`,
        `${didYouMean(from, known)}What was published stands in ${ledger.file.path}.`,
      );
    }
    if (!places.has(to)) {
      const anchors = [...places.keys()]
        .filter((one) => pageOf(one) === pageOf(to))
        .flatMap((one) => anchorIn(one) ?? []);
      const meant = didYouMean(anchorIn(to) ?? '', anchors).replace(/"(.*)"/, '"#$1"');
      problem(
        'to',
        'dead-anchor',
        `"${written?.to}", which is not on that page.`,
        `${meant}Copy the anchor from the page’s address, or leave "to" out.`,
      );
    }
  }
}

/** Kinds that are the same again when their address is: the pair of two roles, the tools of a role. */
const MADE_OF_IDS: ReadonlySet<Place['kind']> = new Set(['pair', 'section']);

/** Kinds whose anchors depend on words or order; those of the others are made of ids. */
const FOLLOWS_WORDING: ReadonlySet<Place['kind']> = new Set(['group', 'responsibility', 'hand-off']);

/**
 * Reports addresses at which something else stands than before. Words alone tell: what was there stands elsewhere on
 * the page now, or what is there now was elsewhere before. Where the author has named the place, it is right.
 */
function reportReplaced(
  lines: readonly LedgerLine[],
  places: ReadonlyMap<string, Place>,
  resolve: (address: string) => Resolution | undefined,
  problem: (line: LedgerLine, rule: string, what: string, advice: string) => void,
): void {
  const onPage = Map.groupBy(places.values(), ({ address }) => pageOf(address));
  const listed = new Map(lines.map((line) => [line.address, line]));
  const listedOnPage = Map.groupBy(lines, ({ address }) => pageOf(address));
  for (const line of lines) {
    const found = line.withdrawn === undefined && line.leadsTo.length === 0 ? resolve(line.address) : undefined;
    if (!found || found.named || found.place.text === line.text) continue;
    const { place } = found;
    if (!FOLLOWS_WORDING.has(place.kind)) continue;
    const alike = similarity(line.text, place.text);
    const isHome = (other: Place): boolean => {
      const own = listedOnPage.get(pageOf(other.address))?.find(({ address }) => address === other.address);
      return own !== undefined && similarity(own.text, other.text) >= similarity(line.text, other.text);
    };
    const better = onPage
      .get(pageOf(place.address))
      ?.filter((other) => other !== place && sideOf(other) === sideOf(place))
      .find((other) => similarity(line.text, other.text) > alike && !isHome(other));
    const before = listedOnPage.get(pageOf(line.address))?.find((other) => {
      if (other === line || other.text === '' || similarity(other.text, place.text) <= alike) return false;
      const now = resolve(other.address)?.place;
      return (
        !now || (sideOf(now) === sideOf(place) && similarity(other.text, now.text) < similarity(other.text, place.text))
      );
    });
    // What an address has only come to by following a page may be something with an address of its own.
    const own = listed.get(place.address);
    const other = own && own !== line && similarity(own.text, place.text) > alike ? own : undefined;
    if (!better && !before && !other) continue;
    problem(
      line,
      'replaced',
      `"${line.address}" leads to something else now. It said “${line.text}”, and there stands “${place.text}”` +
        (better
          ? `, while “${better.text}” is at "#${anchorIn(better.address)}".`
          : `, which was at "${(before ?? other)?.address}".`),
      adviseOnReplaced(line, place, better),
    );
  }
}

/** What may be taken for another: the same kind of thing, and of hand-offs the same direction. */
function sideOf({ kind, address }: Place): string {
  return kind === 'hand-off' ? (anchorIn(address)?.split('-', 1)[0] ?? kind) : kind;
}
