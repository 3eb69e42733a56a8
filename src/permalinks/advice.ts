import { posix } from 'node:path';
import type { VFile } from 'vfile';
import { anchorIn, pageOf } from '../model/addresses.ts';
import type { LedgerLine } from './ledger.ts';
import type { Place } from './places.ts';

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

const WITHDRAW = 'If it is gone for good, write "withdrawn:" and the reason behind the address here.';

/**
 * The ways out for an address that leads nowhere, the likeliest first.
 *
 * @param unlisted places that were not published yet: what is lost may be one of them
 */
export function adviseOnLost({ address, leadsTo }: LedgerLine, unlisted: readonly Place[], ledger: VFile): string {
  const anchor = anchorIn(address);
  const kind = address.split('/')[1] ?? '';
  const isEntry = anchor === undefined || kind === 'sources' || kind === 'glossary';
  const move = isEntry
    ? `If another file takes it over, write "- from: ${quoted(address)}" under "moved:" in that file’s front matter.`
    : `If it is part of something else now, write "- from: ${quoted(address)}" under "moved:" in that file’s front matter, with "to:" and the anchor there.`;
  const ways = [...(leadsTo.length > 0 ? [] : [keepIt(address, isEntry, unlisted, ledger)]), move, WITHDRAW];
  return ways.filter(Boolean).join(' ');
}

/** How something that is still there keeps its address. */
function keepIt(address: string, isEntry: boolean, unlisted: readonly Place[], ledger: VFile): string {
  const anchor = anchorIn(address) ?? '';
  if (isEntry) {
    const kinds: readonly Place['kind'][] = ['page', 'source', 'term'];
    const news = unlisted.filter((place) => {
      return kinds.includes(place.kind) && place.address.split('/')[1] === address.split('/')[1];
    });
    const [only, ...others] = news.flatMap(({ files }) => files);
    return only === undefined || others.length > 0 ? '' : `Did ${pathOf(only, ledger)} take it over?`;
  }
  if (anchor.startsWith('gives-')) {
    return `If a hand-off is still the same, write "id: ${keyIn(anchor)}" in it.`;
  }
  if (!address.startsWith('/roles/') || anchor.startsWith('receives-')) return '';
  const news = unlisted.filter(
    ({ kind, address: other }) => (kind === 'responsibility' || kind === 'group') && pageOf(other) === pageOf(address),
  );
  const what = news[0] && news.length === 1 ? `“${news[0].text}” is the same` : 'it is still there';
  return `If ${what} in other words, end it with "${idComment(anchor)}".`;
}

/**
 * The ways out for an address that leads to something else.
 *
 * @param now where the words of before stand now
 */
export function adviseOnReplaced({ address }: LedgerLine, place: Place, now: Place | undefined): string {
  const anchor = anchorIn(address) ?? '';
  if (now && (now.pinned || pageOf(now.address) !== pageOf(address))) {
    return `If “${now.text}” is what it led to, write ${moveTo(address, now)}.`;
  }
  if (!now && place.address !== address) return `If that covers it, write ${moveTo(address, place)}. ${WITHDRAW}`;
  if (place.kind === 'hand-off') {
    return `Write "id: ${keyIn(anchor)}" in the hand-off that it belongs to; the other then gets an anchor of its own.`;
  }
  return `End “${(now ?? place).text}” with "${idComment(anchor)}" if it belongs there${now ? '' : '; otherwise give it the id that it had'}.`;
}

/** The ways out for an address whose words have changed. */
export function adviseOnReworded({ address }: LedgerLine, place: Place): string {
  const anchor = anchorIn(address) ?? '';
  const yes = 'If so, run "npm run permalinks -- --reworded", which writes down the new words.';
  if (place.kind === 'hand-off') {
    return `${yes} If not, give the new hand-off an "id:" of its own, and say what became of the other.`;
  }
  const pinned = idComment(anchor);
  return `${yes} If not, end the new one with "<!-- id: other-words -->", and what it led to with "${pinned}".`;
}

function moveTo(address: string, { address: to }: Place): string {
  // The file of the page that it stands on: what a role receives stands in the giver's file, but moves in its own.
  const file = `${pageOf(to).slice(1, -1)}.md`;
  return `"- from: '${address}'" and "to: '#${anchorIn(to)}'" under "moved:" in ${file}`;
}

/** The part of a hand-off's anchor that its own id may be. */
function keyIn(anchor: string): string {
  return anchor.replace(/^(?:gives|receives)-/, '');
}

/** An address as YAML: what has a `#` in it needs quotes. */
function quoted(address: string): string {
  return address.includes('#') ? `'${address}'` : address;
}

function idComment(anchor: string): string {
  return `<!-- id: ${anchor} -->`;
}
