import {
  activityAddress,
  anchorIn,
  lawAddress,
  overviewAddress,
  pageOf,
  phaseAddress,
  roleAddress,
  sourceAddress,
} from '../model/addresses.ts';
import { ACTIVITY_SECTIONS, ROLE_SECTIONS } from '../schema/anchors.ts';
import type { Move } from './moves.ts';
import type { Place } from './places.ts';

const COLLABORATION = overviewAddress('collaboration');
const ACTIVITIES = overviewAddress('activities');

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
  const movedTo = new Map(moves.map(({ from, to }) => [from, to]));
  const at = (address: string | undefined): Place | undefined => places.get(address ?? '');
  const newId = (id: string): string | undefined => ROLE_PAGE.exec(movedTo.get(roleAddress(id)) ?? '')?.[1];

  return (address) => {
    const itself = places.get(address);
    if (itself) return { place: itself, named: itself.pinned ?? false };
    if (movedTo.has(address)) return resolution(at(movedTo.get(address)), true);
    const anchor = anchorIn(address);
    if (anchor === undefined) return undefined;
    const pages = [pageOf(address), movedTo.get(pageOf(address)) ?? []].flat();
    const candidates = [anchor, ...anchorsWithNewIds(address, newId)].flatMap((one) =>
      pages.map((page) => `${pageOf(page)}#${one}`),
    );
    const [place] = candidates.flatMap((one) => at(one) ?? at(movedTo.get(one)) ?? []);
    if (place) return resolution(place, false);
    // A section that every entry of a kind may have: where one has nothing to say there, its page is the place. The
    // same of a phase in which there are no activities any more, and of a law of which there are no rules.
    const hasSection = (page: string): boolean =>
      (page === ACTIVITIES && places.has(phaseAddress(anchor))) ||
      places.has(sourceAddress(LAW.exec(address)?.[1] ?? '')) ||
      ENTRY_SECTIONS.some(([pattern, sections]) => pattern.test(page) && Object.hasOwn(sections, anchor));
    return resolution(at(pages.find((page) => hasSection(page) && places.has(page))), true);
  };
}

/** The address of a role's page, in which a group finds the id. */
const ROLE_PAGE = new RegExp(`^${roleAddress('([^/]+)')}$`);

/** The address of a law among the rules, in which a group finds the id of its source. */
const LAW = new RegExp(`^${lawAddress('(.+)')}$`);

/** The pages of entries that have sections of the site's, and these sections. */
const ENTRY_SECTIONS: readonly (readonly [RegExp, object])[] = [
  [ROLE_PAGE, ROLE_SECTIONS],
  [new RegExp(`^${activityAddress('([^/]+)')}$`), ACTIVITY_SECTIONS],
];

function resolution(place: Place | undefined, named: boolean): Resolution | undefined {
  return place && { place, named };
}

/** The pages that an address depends on: its own page, and those of the roles that its anchor names. */
export function pagesBehind(address: string): string[] {
  if (anchorIn(address) === undefined) return [];
  return [pageOf(address), ...readings(address).flatMap(({ ids }) => ids.map((id) => roleAddress(id)))];
}

function anchorsWithNewIds(address: string, newId: (id: string) => string | undefined): string[] {
  return readings(address)
    .filter(({ ids }) => ids.some(newId))
    .map(({ ids, anchorOf }) => anchorOf(ids.map((id) => newId(id) ?? id)));
}

/** One way to read an anchor as made of the ids of roles. */
interface Reading {
  readonly ids: readonly string[];
  /** The anchor that other ids would make. */
  readonly anchorOf: (ids: readonly string[]) => string;
}

/** A pair's anchor has one reading; a hand-off's may have more, longest first: `gives-ml-engineer-2` has several. */
function readings(address: string): Reading[] {
  const anchor = anchorIn(address) ?? '';
  if (pageOf(address) === COLLABORATION) {
    return [{ ids: anchor.split('--'), anchorOf: (ids) => [...ids].sort().join('--') }];
  }
  const [, prefix = '', key = ''] = /^(gives-|receives-)(.+)$/.exec(anchor) ?? [];
  const words = key.split('-');
  return words
    .map((_, index) => words.slice(0, words.length - index).join('-'))
    .filter((id) => id !== '')
    .map((id) => ({ ids: [id], anchorOf: ([other]) => `${prefix}${other}${key.slice(id.length)}` }));
}
