import { posix } from 'node:path';
import { collaborationPath, guidePath, rolePath, sourcePath, toAddress, toolPath } from '../routes.ts';
import type { LedgerLine } from '../reader/read-ledger.ts';
import { anchorIn, pageOf, type Place } from './places.ts';
import { mostSimilar } from './similarity.ts';

/** The content files that what stood at an address was made of, for messages. */
export function fileBehind(address: string, root: string): string {
  const anchor = anchorIn(address) ?? '';
  if (pageOf(address) === toAddress(collaborationPath())) {
    return anchor
      .split('--')
      .map((id) => posix.join(root, 'roles', `${id}.md`))
      .join(' or ');
  }
  const giver = /^receives-(.+)$/.exec(anchor)?.[1];
  const id = giver ?? pageOf(address).split('/')[2] ?? '';
  if (toAddress(sourcePath(anchor)) === address) return posix.join(root, 'sources', `${anchor}.md`);
  if (toAddress(toolPath(id)) === pageOf(address)) return posix.join(root, 'tools', `${id}.md`);
  if (toAddress(guidePath(id)) === pageOf(address)) return posix.join(root, 'guides', `${id}.mdx`);
  if (giver !== undefined || toAddress(rolePath(id)) === pageOf(address)) return posix.join(root, 'roles', `${id}.md`);
  return posix.join(root, 'site.yaml');
}

const WITHDRAW = 'If it is gone for good, write "withdrawn:" and the reason behind the address here.';

/** The ways out for an address that leads nowhere, the likeliest first. */
export function adviseOnLost({ address, text, leadsTo }: LedgerLine, unlisted: readonly Place[]): string {
  const anchor = anchorIn(address);
  const move = `${anchor === undefined ? 'If another file takes it over, write' : 'If it is part of something else now, write'} "- from: ${anchor === undefined ? address : `'${address}'`}" under "moved:" in that file’s front matter${anchor === undefined ? '' : ', with "to:" and the anchor there'}.`;
  if (leadsTo.length > 0) return `${move} ${WITHDRAW}`;
  const news = unlisted.filter(({ kind }) => kind !== 'section' && kind !== 'pair');
  if (anchor === undefined) {
    const pages = news.filter(
      (place) => place.kind === 'page' && place.address.split('/')[1] === address.split('/')[1],
    );
    const likely = mostSimilar(text, pages) ?? (pages.length === 1 ? pages[0] : undefined);
    const meant = likely?.file === undefined ? '' : `Did ${likely.file} take it over? `;
    return `${meant}${move} ${WITHDRAW}`;
  }
  if (/^gives-|^receives-/.test(anchor)) {
    const key = anchor.replace(/^gives-|^receives-/, '');
    const keep = anchor.startsWith('gives-') ? `If a hand-off is still the same, write "id: ${key}" in it. ` : '';
    return `${keep}${move} ${WITHDRAW}`;
  }
  const here = news.filter(
    (place) => pageOf(place.address) === pageOf(address) && (place.kind === 'responsibility' || place.kind === 'group'),
  );
  const likely = mostSimilar(text, here) ?? (here.length === 1 ? here[0] : undefined);
  const keep = likely
    ? `If “${likely.text}” is the same in other words, end it with "${idComment(anchor)}".`
    : `If it is still there in other words, end it with "${idComment(anchor)}".`;
  return pageOf(address).split('/')[1] === 'roles' ? `${keep} ${move} ${WITHDRAW}` : `${move} ${WITHDRAW}`;
}

/** The ways out for an address that leads to something else. */
export function adviseOnReplaced({ address }: LedgerLine, place: Place, better: Place | undefined): string {
  const anchor = anchorIn(address) ?? '';
  const right = (better ?? place).text;
  if (better && (better.pinned || pageOf(better.address) !== pageOf(address))) {
    const entry = `"- from: '${address}'" and "to: '#${anchorIn(better.address)}'"`;
    return `If “${right}” is what it led to, write ${entry} under "moved:" in ${better.file}.`;
  }
  if (!better && place.address !== address) {
    return `If that covers it, write "- from: '${address}'" and "to: '#${anchorIn(place.address)}'" under "moved:" in ${place.file}. ${WITHDRAW}`;
  }
  if (place.kind === 'hand-off') {
    const key = anchor.replace(/^gives-|^receives-/, '');
    return `Write "id: ${key}" in the hand-off that it belongs to; the other then gets an anchor of its own.`;
  }
  return `End “${right}” with "${idComment(anchor)}" if it belongs there${better ? '' : '; otherwise give it the id that it had'}.`;
}

function idComment(anchor: string): string {
  return `<!-- id: ${anchor} -->`;
}
