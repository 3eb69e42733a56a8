import { posix } from 'node:path';
import type { VFile } from 'vfile';
import { anchorIn, isSharedPage, pageOf } from '../model/addresses.ts';
import type { LedgerLine } from './ledger.ts';
import { isEntry, type Place } from './places.ts';

/** Where what stood at an address came from and what it said, as sentences; none where the ledger does not tell. */
export function filesBehind({ files, text, leadsTo }: LedgerLine, ledger: VFile): string[] {
  const said = leadsTo.length > 0 || text === '' ? '' : `said “${text}”`;
  const stood = files.length > 0 ? `stood in ${files.map((file) => pathOf(file, ledger)).join(' or ')}` : '';
  const both = [stood, said].filter(Boolean).join(' and ');
  return both ? [`It ${both}.`] : [];
}

/** A file of the content folder, whose ledger is given, as people know it. */
function pathOf(file: string, ledger: VFile): string {
  return posix.join(posix.dirname(ledger.path), file);
}

const WITHDRAW = 'If it is gone for good, write "withdrawn:" and the reason here, in the place of its words.';

/** The way out where an address is used a second time. */
export const NEVER_REUSED = 'An address is never used for something else: give the new one another id.';

/**
 * The ways out for an address that leads nowhere, the likeliest first.
 *
 * @param unlisted places that were not published yet: what is lost may be one of them
 */
export function adviseOnLost({ address, leadsTo }: LedgerLine, unlisted: readonly Place[], ledger: VFile): string {
  const isEntry = anchorIn(address) === undefined || isSharedPage(pageOf(address));
  const write = `write "- from: ${quoted(address)}" under "moved:" in that file’s front matter`;
  const [keep, move] = isEntry
    ? [askForFile(address, unlisted, ledger), `If another file takes it over, ${write}.`]
    : [keepPart(address, unlisted), `If it is part of something else now, ${write}, with "to:" and the anchor there.`];
  return [leadsTo.length > 0 ? '' : keep, move, WITHDRAW].filter(Boolean).join(' ');
}

/** Asks whether the only new entry in the place of a lost one is the same. */
function askForFile(address: string, unlisted: readonly Place[], ledger: VFile): string {
  const [only, ...others] = unlisted
    .filter((place) => isEntry(place) && folderOf(place.address) === folderOf(address))
    .flatMap(({ files }) => files);
  return only === undefined || others.length > 0 ? '' : `Did ${pathOf(only, ledger)} take it over?`;
}

/** How a part of a page that is still there keeps its address. */
function keepPart(address: string, unlisted: readonly Place[]): string {
  const anchor = anchorIn(address) ?? '';
  if (anchor.startsWith('gives-')) return `If a hand-off is still the same, write "${idField(address)}" in it.`;
  if (folderOf(address) !== 'roles' || anchor.startsWith('receives-')) return '';
  const [only, ...others] = unlisted.filter(
    ({ kind, address: other }) => (kind === 'responsibility' || kind === 'group') && pageOf(other) === pageOf(address),
  );
  const what = only && others.length === 0 ? `“${only.text}” is the same` : 'it is still there';
  return `If ${what} in other words, end it with "${idComment(address)}".`;
}

/** The first part of an address: the kind of entry, or the overview. */
function folderOf(address: string): string {
  return address.split('/')[1] ?? '';
}

/**
 * The ways out for an address that leads to something else.
 *
 * @param now where the words of before stand now
 */
export function adviseOnReplaced({ address }: LedgerLine, place: Place, now: Place | undefined): string {
  if (now?.pinned && place.address === address) {
    return `End “${now.text}” with "${idComment(address)}" again, and “${place.text}” with the id that it had.`;
  }
  if (now && (now.pinned || pageOf(now.address) !== pageOf(address))) {
    return `If “${now.text}” is what it led to, write ${moveTo(address, now)}.`;
  }
  if (!now && place.address !== address) return `If that covers it, write ${moveTo(address, place)}. ${WITHDRAW}`;
  if (anchorIn(address)?.startsWith('receives-')) {
    return `It follows the hand-off in ${place.files.join(' or ')}: give that one the id that the message about the giver’s address names.`;
  }
  if (place.kind === 'hand-off') {
    return `Write "${idField(address)}" in the hand-off that it belongs to; the other then gets an anchor of its own.`;
  }
  return `End “${(now ?? place).text}” with "${idComment(address)}" if it belongs there${now ? '' : '; otherwise give it the id that it had'}.`;
}

/** The ways out for an address whose words have changed. */
export function adviseOnReworded({ address }: LedgerLine, place: Place): string {
  const yes = 'If so, run "npm run permalinks -- --reworded", which writes down the new words.';
  if (place.kind === 'hand-off') {
    return `${yes} If not, give the new hand-off an "id:" of its own, and say what became of the other.`;
  }
  return `${yes} If not, end the new one with "<!-- id: other-words -->", and what it led to with "${idComment(address)}".`;
}

function moveTo(address: string, { address: to }: Place): string {
  // The file of the page that it stands on: what a role receives stands in the giver's file, but moves in its own.
  const file = `${pageOf(to).slice(1, -1)}.md`;
  return `"- from: '${address}'" and "to: '#${anchorIn(to)}'" under "moved:" in ${file}`;
}

/** What gives a hand-off the address that it had. */
function idField(address: string): string {
  return `id: ${anchorIn(address)?.replace('gives-', '')}`;
}

/** An address as YAML: what has a `#` in it needs quotes. */
function quoted(address: string): string {
  return address.includes('#') ? `'${address}'` : address;
}

/** What gives a heading or a responsibility the address that it had. */
function idComment(address: string): string {
  return `<!-- id: ${anchorIn(address)} -->`;
}
