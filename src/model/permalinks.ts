import type { Ledger, LedgerLine } from '../reader/read-ledger.ts';
import type { Content } from '../reader/read-content.ts';
import type { Catalogue } from './catalogue.ts';
import { findMoves } from './moves.ts';
import { findNamePages, type NamePage } from './name-pages.ts';
import { anchorIn, findPlaces, pageOf, type Place } from './places.ts';
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
  /** Anchors that lead to a place on the same page, by the address of that place. */
  readonly earlierAnchors: ReadonlyMap<string, readonly string[]>;
  /** What was on a page that is still there, and is now elsewhere or withdrawn; by the page's address. */
  readonly departed: ReadonlyMap<string, readonly Former[]>;
  readonly formerPages: readonly FormerPage[];
  /** Everything that is not where it was. */
  readonly former: readonly Former[];
  readonly names: readonly NamePage[];
  /** All places, by address. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Follows every published address of a catalogue that was checked. */
export function findPermalinks(catalogue: Catalogue, content: Content): Permalinks {
  const places = findPlaces(catalogue);
  const moves = findMoves(content);
  const follow = addressFollower(places, addressResolver(places, moves), content.ledger);
  const names = joinNames(findNamePages(catalogue), content.ledger, follow);
  const known = new Map<string, { text: string; leadsTo: readonly string[] }>(
    moves.map(({ from }) => [from, { text: '', leadsTo: [] }]),
  );
  for (const line of content.ledger?.lines ?? []) known.set(line.address, line);

  const isName = new Set(names.map(({ address }) => address));
  const former = [...known].flatMap(([address, { text, leadsTo }]): Former[] => {
    if (places.has(address) || (leadsTo.length > 0 && isName.has(address))) return [];
    const outcome = [address, ...leadsTo].map(follow).find((one) => one !== undefined);
    return outcome ? [{ address, text: leadsTo.length > 0 ? '' : text, outcome }] : [];
  });
  const onLivePages = former.filter(({ address }) => places.has(pageOf(address)));
  const stays = ({ address, outcome }: Former): boolean =>
    outcome.place !== undefined && pageOf(outcome.place.address) === pageOf(address);
  const gone = former.filter(({ address }) => anchorIn(address) === undefined);
  const pages = new Set([...places.keys(), ...gone.map(({ address }) => address)]);
  return {
    earlierAnchors: groupValues(
      onLivePages.filter(stays),
      ({ outcome }) => outcome.place?.address ?? '',
      ({ address }) => anchorIn(address) ?? '',
    ),
    departed: groupValues(
      onLivePages.filter((one) => !stays(one)),
      ({ address }) => pageOf(address),
      (one) => one,
    ),
    former,
    formerPages: gone.map((page) => ({
      ...page,
      parts: former.filter(({ address }) => address !== page.address && pageOf(address) === page.address),
    })),
    names: names.filter(({ address }) => !pages.has(address)),
    places,
  };
}

/**
 * Makes the function that says where a listed address leads. What depended on a withdrawn page goes with it.
 */
export function addressFollower(
  places: ReadonlyMap<string, Place>,
  resolve: (address: string) => Resolution | undefined,
  ledger: Ledger | undefined,
): (address: string) => Outcome | undefined {
  const reasons = new Map(
    ledger?.lines.flatMap(({ address, withdrawn }) => (withdrawn === undefined ? [] : [[address, withdrawn]])),
  );
  return (address) => {
    const own = places.has(address) ? undefined : reasons.get(address);
    if (own !== undefined) return { reason: own };
    const resolution = resolve(address);
    if (resolution) return resolution;
    const reason = pagesBehind(address).flatMap((page) => reasons.get(page) ?? [])[0];
    return reason === undefined ? undefined : { reason };
  };
}

/** Names as they are now, joined with where the ledger says that they have led: a name never stops to lead there. */
function joinNames(
  names: readonly NamePage[],
  ledger: Ledger | undefined,
  follow: (address: string) => Outcome | undefined,
): NamePage[] {
  const joined = new Map(names.map((name) => [name.address, name]));
  for (const { address, leadsTo } of ledger?.lines ?? []) {
    const before = leadsTo.flatMap((target) => follow(target)?.place?.address ?? []);
    const now = joined.get(address);
    const all = [...new Set([...(now?.leadsTo ?? []), ...before])];
    const slug = address.split('/').at(-2) ?? '';
    if (all.length > 0) joined.set(address, { address, name: now?.name ?? slug, leadsTo: all });
  }
  return [...joined.values()];
}

/** The ledger with everything added that is published now, sorted. Lines stay; what they say is brought up to date. */
export function extendLedger(
  { places, names, former }: Permalinks,
  ledger: Ledger | undefined,
): Omit<LedgerLine, 'line'>[] {
  const lines = new Map<string, Omit<LedgerLine, 'line'>>(ledger?.lines.map((line) => [line.address, line]));
  for (const { address, text } of places.values()) {
    lines.set(address, { address, text, leadsTo: [], withdrawn: undefined });
  }
  for (const { address, leadsTo } of names) {
    lines.set(address, { address, text: '', leadsTo: [...leadsTo].sort(), withdrawn: undefined });
  }
  for (const { address, outcome } of former) {
    // What has only followed its page is known by its present words, so that it can be told from others later.
    if (outcome.place === undefined || outcome.named || anchorIn(address) === undefined) continue;
    lines.set(address, { address, text: outcome.place.text, leadsTo: [], withdrawn: undefined });
  }
  return [...lines.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function groupValues<T, V>(items: readonly T[], keyOf: (item: T) => string, valueOf: (item: T) => V): Map<string, V[]> {
  return new Map([...Map.groupBy(items, keyOf)].map(([key, group]) => [key, group.map(valueOf)]));
}
