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
  const known = new Map<string, { text: string; leadsTo: readonly string[] }>(
    moves.map(({ from }) => [from, { text: '', leadsTo: [] }]),
  );
  for (const line of ledger) known.set(line.address, line);

  const isName = new Set(names.map(({ address }) => address));
  const former = [...known].flatMap(([address, { text, leadsTo }]): Former[] => {
    if (places.has(address) || (leadsTo.length > 0 && isName.has(address))) return [];
    const outcome = [address, ...leadsTo].map(follow).find((one) => one !== undefined);
    return outcome ? [{ address, text, outcome }] : [];
  });
  const [stayed = [], left = []] = partition(
    former.filter(({ address }) => places.has(pageOf(address))),
    ({ address, outcome }) => outcome.place !== undefined && pageOf(outcome.place.address) === pageOf(address),
  );
  const gone = former.filter(({ address }) => anchorIn(address) === undefined);
  const partsOf = Map.groupBy(former, ({ address }) => pageOf(address));
  const pages = new Set([...places.keys(), ...gone.map(({ address }) => address)]);
  const earlierAnchors = new Map<string, Map<string, string[]>>();
  for (const { address, outcome } of stayed) {
    const onPage = earlierAnchors.get(pageOf(address)) ?? new Map<string, string[]>();
    const now = anchorIn(outcome.place?.address ?? '') ?? '';
    onPage.set(now, [...(onPage.get(now) ?? []), anchorIn(address) ?? '']);
    earlierAnchors.set(pageOf(address), onPage);
  }
  return {
    earlierAnchors,
    departed: Map.groupBy(left, ({ address }) => pageOf(address)),
    former,
    formerPages: gone.map((page) => {
      return { ...page, parts: partsOf.get(page.address)?.filter((part) => part !== page) ?? [] };
    }),
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
  ledger: readonly LedgerLine[],
): (address: string) => Outcome | undefined {
  const reasons = new Map(
    ledger.flatMap(({ address, withdrawn }) => (withdrawn === undefined ? [] : [[address, withdrawn]])),
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

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
