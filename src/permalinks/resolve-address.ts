import { anchorIn, overviewAddress, pageOf, roleAddress } from '../model/addresses.ts';
import { ROLE_SECTIONS } from '../schema/anchors.ts';
import type { Move } from './moves.ts';
import type { Place } from './places.ts';

const COLLABORATION = overviewAddress('collaboration');

/** Where an address leads. */
export interface Resolution {
  readonly place: Place;
  /** Whether an author has named this place for this address; otherwise it is there by having the same anchor. */
  readonly named: boolean;
}

/**
 * Makes the function that follows a published address to where it is now: by itself, by a move that names it, or by
 * a move of its page, where the anchors are looked for on the new page. Hand-offs and pairs, whose anchors are made
 * of the ids of roles, follow when such a role moves.
 *
 * @returns a function that returns nothing for an address that leads nowhere
 */
export function addressResolver(
  places: ReadonlyMap<string, Place>,
  moves: readonly Move[],
): (address: string) => Resolution | undefined {
  const byFrom = new Map(moves.map((move) => [move.from, move]));
  const newIds = new Map(
    moves.flatMap(({ from, to }) => {
      const [old, now] = [roleIn(from), roleIn(to)];
      return old !== undefined && now !== undefined ? [[old, now] as const] : [];
    }),
  );

  const toPlace = (address: string | undefined): Place | undefined =>
    address === undefined ? address : places.get(address);

  return (address) => {
    const itself = places.get(address);
    if (itself) return { place: itself, named: itself.pinned ?? false };
    const move = byFrom.get(address);
    if (move) return asResolution(places.get(move.to), true);
    for (const candidate of candidates(address)) {
      const place = places.get(candidate) ?? toPlace(byFrom.get(candidate)?.to);
      if (place) return { place, named: false };
    }
    return sectionless(address);
  };

  /** A section that every role may have: where a role has nothing to say there, its page is the place. */
  function sectionless(address: string): Resolution | undefined {
    if (!Object.hasOwn(ROLE_SECTIONS, anchorIn(address) ?? '')) return undefined;
    const page = pageOf(address);
    const role = [page, byFrom.get(page)?.to].find((one) => one && roleIn(one) !== undefined && places.has(one));
    return asResolution(toPlace(role), true);
  }

  function candidates(address: string): string[] {
    const anchor = anchorIn(address);
    if (anchor === undefined) return [address];
    const page = pageOf(address);
    const newPage = byFrom.get(page)?.to;
    const pages = newPage === undefined ? [page] : [page, pageOf(newPage)];
    const anchors = [anchor, ...withNewIds(page, anchor, newIds)];
    return anchors.flatMap((one) => pages.map((on) => `${on}#${one}`));
  }
}

function asResolution(place: Place | undefined, named: boolean): Resolution | undefined {
  return place && { place, named };
}

/** The id in the address of a role's page. */
function roleIn(address: string): string | undefined {
  const id = /^\/[^/]+\/([^/]+)\/$/.exec(address)?.[1];
  return id !== undefined && roleAddress(id) === address ? id : undefined;
}

/** The anchor with the ids that its roles have now, when it is made of ids and one of them has changed. */
function withNewIds(page: string, anchor: string, newIds: ReadonlyMap<string, string>): string[] {
  if (page === COLLABORATION) {
    const roles = anchor.split('--');
    const now = roles.map((id) => newIds.get(id) ?? id).sort();
    return roles.some((id) => newIds.has(id)) ? [now.join('--')] : [];
  }
  return rolesInHandoff(anchor).flatMap(({ prefix, id, rest }) => {
    const now = newIds.get(id);
    return now === undefined ? [] : [prefix + now + rest];
  });
}

/** The ids of roles that a hand-off's anchor may begin with, longest first: `gives-ml-engineer-2` has two readings. */
function rolesInHandoff(anchor: string): { prefix: string; id: string; rest: string }[] {
  const [, prefix = '', key = ''] = /^(gives-|receives-)(.+)$/.exec(anchor) ?? [];
  const words = key === '' ? [] : key.split('-');
  return words
    .map((_, index) => words.slice(0, words.length - index).join('-'))
    .map((id) => ({ prefix, id, rest: key.slice(id.length) }));
}

/** The pages of roles that an address depends on: its own page, and those of the roles that its anchor names. */
export function pagesBehind(address: string): string[] {
  const page = pageOf(address);
  const anchor = anchorIn(address);
  if (anchor === undefined) return [];
  const ids = page === COLLABORATION ? anchor.split('--') : rolesInHandoff(anchor).map(({ id }) => id);
  return [page, ...ids.map((id) => roleAddress(id))];
}
