import { pageOf } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { report } from '../reader/problem.ts';
import type { Reading } from '../reader/read-content.ts';
import { adviseOnLost, filesBehind, NEVER_REUSED } from './advice.ts';
import { checkMoves } from './check-moves.ts';
import { checkWording } from './check-wording.ts';
import type { Ledger, LedgerLine, ReportLine } from './ledger.ts';
import { findMoves } from './moves.ts';
import { addressFollower } from './permalinks.ts';
import { findPlaces, type Place } from './places.ts';
import { addressResolver, pagesBehind } from './resolve-address.ts';

/**
 * Reports every published address that leads nowhere or to something else than before, and every move that cannot
 * be. Without a ledger nothing counts as published.
 *
 * @param asksAboutWording whether a text that has changed under an anchor made of words is asked about
 */
export function checkPermalinks(
  catalogue: Catalogue,
  reading: Reading,
  ledger: Ledger | undefined,
  asksAboutWording: boolean,
): void {
  const places = findPlaces(catalogue);
  const moves = findMoves(reading.content);
  checkMoves(moves, places, reading.originOf, ledger);
  if (!ledger) return;
  const problem: ReportLine = (line, what, advice) => report(ledger.file, { line: line.line, column: 1 }, what, advice);
  const resolve = addressResolver(places, moves);
  reportLost(ledger, places, addressFollower(places, resolve, ledger.lines), problem);
  for (const line of ledger.lines) {
    const place = line.withdrawn === undefined ? undefined : places.get(line.address);
    if (!place || MADE_OF_IDS.has(place.kind)) continue;
    const what = `"${line.address}" was withdrawn, but there is something at it again: “${place.text}”.`;
    problem(line, what, `${NEVER_REUSED} If it is the same again, put its text here instead of the withdrawal.`);
  }
  checkWording(ledger.lines, places, resolve, asksAboutWording, problem);
}

/** Kinds that are the same again when their address is: the pair of two roles, the tools of a role. */
const MADE_OF_IDS: ReadonlySet<Place['kind']> = new Set(['pair', 'section']);

/** The page of one entry. */
const ENTRY_PAGE = /^\/[^/#]+\/[^/#]+\/$/;

/** Reports what leads nowhere; an address that only went with its page is named there and not reported again. */
function reportLost(
  { file, lines }: Ledger,
  places: ReadonlyMap<string, Place>,
  follow: ReturnType<typeof addressFollower>,
  problem: ReportLine,
): void {
  const lost = lines.filter(({ address, leadsTo }) => [address, ...leadsTo].every((one) => follow(one) === undefined));
  // What stands on a page that many files make has a file of its own, which its own message names.
  const lostPages = new Set(lost.map(({ address }) => address).filter((address) => ENTRY_PAGE.test(address)));
  const causes = ({ address, leadsTo }: LedgerLine): string[] =>
    [...new Set([...pagesBehind(address), ...leadsTo])].filter((page) => lostPages.has(page));
  const effects = lost.flatMap((line) => causes(line).map((cause) => ({ cause, address: `"${line.address}"` })));
  const goneWith = Map.groupBy(effects, ({ cause }) => cause);
  // What was published in the same words has an address already, wherever it stands now.
  const isLost = new Set(lost);
  const listed = new Set(
    lines.filter((line) => !isLost.has(line)).flatMap(({ address, text }) => [address, `${pageOf(address)} ${text}`]),
  );
  const unlisted = [...places.values()].filter(({ address, text }) => {
    return !listed.has(address) && !listed.has(`${pageOf(address)} ${text}`);
  });
  for (const line of lost) {
    if (causes(line).length > 0) continue;
    const withIt = goneWith.get(line.address)?.map(({ address }) => address);
    const what = [
      `"${line.address}" was published, but leads nowhere now.`,
      ...filesBehind(line, file),
      ...(withIt ? [`With it go ${withIt.join(', ')}.`] : []),
    ];
    problem(line, what.join(' '), adviseOnLost(line, unlisted, file));
  }
}
