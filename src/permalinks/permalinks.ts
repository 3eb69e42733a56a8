import { anchorIn, pageOf } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Content } from '../reader/read-content.ts';
import type { LedgerLine } from './ledger.ts';
import { findMoves } from './moves.ts';
import { findNamePages, type NamePage } from './name-pages.ts';
import { findPlaces, type Place } from './places.ts';
import { addressResolver, pagesBehind, type Resolution } from './resolve-address.ts';

/** Where a published address leads now: to a place, or to the reason why there is none. */
export type Outcome =
  (Resolution & { readonly reason?: undefined }) | { readonly place?: undefined; readonly reason: string };

/** Something that was at an address before. */
export interface Former {
  readonly address: string;
  /** What it said, as far as is known. */
  readonly text: string;
  readonly outcome: Outcome;
}

/** A page that is gone, and what was on it. */
export interface FormerPage extends Former {
  readonly parts: readonly Former[];
}

/** What has to stand on the pages so that every published address leads somewhere. */
export interface Permalinks {
  /** Anchors that lead to a place on the same page: by the page's address, then by the place's anchor (`''`: the page). */
  readonly earlierAnchors: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** What was on a page that is still there, and is now elsewhere or withdrawn; by the page's address. */
  readonly departed: ReadonlyMap<string, readonly Former[]>;
  readonly formerPages: readonly FormerPage[];
  /** Everything that is not where it was. */
  readonly former: readonly Former[];
  readonly names: readonly NamePage[];
  /** All places, by address. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Follows every published address of a catalogue that was checked.
 *
 * @param ledger what was published before; empty where no ledger is kept
 */
export function findPermalinks(catalogue: Catalogue, content: Content, ledger: readonly LedgerLine[]): Permalinks {
  const places = findPlaces(catalogue);
  const moves = findMoves(content);
  const follow = addressFollower(places, addressResolver(places, moves), ledger);
  const names = joinNames(findNamePages(catalogue), ledger, follow);
  const unlisted = moves.map(({ from }) => ({ address: from, text: '', leadsTo: [] }));
  const known = new Map([...unlisted, ...ledger].map((line) => [line.address, line]));
  const isName = new Set(names.map(({ address }) => address));
  const former = [...known.values()].flatMap(({ address, text, leadsTo }): Former[] => {
    if (places.has(address) || (leadsTo.length > 0 && isName.has(address))) return [];
    const outcome = [address, ...leadsTo].map(follow).find((one) => one !== undefined);
    return outcome ? [{ address, text, outcome }] : [];
  });
  const partsOf = groupByPage(former.filter(({ address }) => anchorIn(address) !== undefined));
  const gone = former.filter(({ address }) => anchorIn(address) === undefined);
  const pages = new Set([...places.keys(), ...gone.map(({ address }) => address)]);
  const onPages = former.filter(({ address }) => places.has(pageOf(address)));
  const stayed = groupByPage(onPages.filter(staysOnPage));
  return {
    earlierAnchors: new Map([...stayed].map(([page, parts]) => [page, anchorsByPlace(parts)])),
    departed: groupByPage(onPages.filter((part) => !staysOnPage(part))),
    former,
    formerPages: gone.map((page) => ({ ...page, parts: partsOf.get(page.address) ?? [] })),
    names: names.filter(({ address }) => !pages.has(address)),
    places,
  };
}

function groupByPage(former: readonly Former[]): Map<string, Former[]> {
  return Map.groupBy(former, ({ address }) => pageOf(address));
}

function staysOnPage({ address, outcome: { place } }: Former): boolean {
  return place !== undefined && pageOf(place.address) === pageOf(address);
}

/** The anchors of parts that lead to a place on their page, by that place's anchor. */
function anchorsByPlace(parts: readonly Former[]): Map<string, string[]> {
  const byPlace = Map.groupBy(parts, ({ outcome }) => anchorIn(outcome.place?.address ?? '') ?? '');
  return new Map([...byPlace].map(([now, group]) => [now, group.map(({ address }) => anchorIn(address) ?? '')]));
}

/** Makes the function that says where a listed address leads. What depended on a withdrawn page goes with it. */
export function addressFollower(
  places: ReadonlyMap<string, Place>,
  resolve: (address: string) => Resolution | undefined,
  ledger: readonly LedgerLine[],
): (address: string) => Outcome | undefined {
  const reasons = new Map(ledger.map(({ address, withdrawn }) => [address, withdrawn]));
  const withdrawal = (addresses: readonly string[]): Outcome | undefined =>
    addresses.flatMap((address) => reasons.get(address) ?? []).map((reason) => ({ reason }))[0];
  return (address) =>
    withdrawal(places.has(address) ? [] : [address]) ?? resolve(address) ?? withdrawal(pagesBehind(address));
}

/** Names as they are now, joined with where the ledger says that they have led: a name never stops to lead there. */
function joinNames(
  names: readonly NamePage[],
  ledger: readonly LedgerLine[],
  follow: (address: string) => Outcome | undefined,
): NamePage[] {
  const joined = new Map(names.map((name) => [name.address, name]));
  for (const { address, leadsTo } of ledger) {
    const before = leadsTo.flatMap((target) => follow(target)?.place?.address ?? []);
    const now = joined.get(address);
    const all = [...new Set([...(now?.leadsTo ?? []), ...before])];
    const slug = address.split('/').at(-2) ?? '';
    if (all.length > 0) joined.set(address, { address, name: now?.name ?? slug, leadsTo: all });
  }
  return [...joined.values()];
}
