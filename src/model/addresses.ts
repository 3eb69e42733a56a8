import type { LinkTarget } from '../reader/links.ts';
import { LAW_ANCHOR } from '../schema/anchors.ts';
import type { Kind } from '../schema/kinds.ts';
import type { OverviewId } from './overviews.ts';

/*
 * An address is a path of the site without the base path, with its anchor: `/roles/data-engineer/#pipelines`. It is
 * what is published and kept; `routes.ts` makes URLs of it.
 */

export const overviewAddress = (id: OverviewId): string => (id === 'home' ? '/' : `/${id}/`);

/** Kinds whose entries stand together on one page, each at its own anchor. */
const SHARED_PAGES: Partial<Record<Kind, OverviewId>> = { rules: 'law', sources: 'sources', terms: 'glossary' };

/** Whether the places on a page are entries. */
export const isSharedPage = (page: string): boolean =>
  Object.values(SHARED_PAGES).some((shared) => overviewAddress(shared) === page);

/** The page of an entry, or a place on it. */
export function entryAddress(kind: Kind, id: string, anchor?: string): string {
  const shared = SHARED_PAGES[kind];
  // The entry is a place itself there, so that there is no further one.
  if (shared) return `${overviewAddress(shared)}#${id}`;
  return `/${kind}/${id}/${anchor ? `#${anchor}` : ''}`;
}

export const targetAddress = ({ kind, id, anchor }: LinkTarget): string => entryAddress(kind, id, anchor);

export const roleAddress = (id: string, anchor?: string): string => entryAddress('roles', id, anchor);
export const activityAddress = (id: string, anchor?: string): string => entryAddress('activities', id, anchor);
export const ruleAddress = (id: string): string => entryAddress('rules', id);
export const toolAddress = (id: string): string => entryAddress('tools', id);
export const sourceAddress = (id: string): string => entryAddress('sources', id);
export const termAddress = (id: string): string => entryAddress('terms', id);
export const guideAddress = (id: string, anchor?: string): string => entryAddress('guides', id, anchor);

/** A family of roles in the overview. */
export const familyAddress = (id: string): string => `${overviewAddress('home')}#family-${id}`;
/** A phase in the lifecycle's table. */
export const phaseAddress = (id: string): string => `${overviewAddress('lifecycle')}#${id}`;
/** The activities of a phase in their chart. */
export const phaseOfActivitiesAddress = (id: string): string => `${overviewAddress('activities')}#${id}`;
/** The rules of one law, among those of all. */
export const lawAddress = (sourceId: string): string => `${overviewAddress('law')}#${LAW_ANCHOR}${sourceId}`;
/** A pair of roles on the collaboration page. */
export const pairAddress = (pairId: string): string => `${overviewAddress('collaboration')}#${pairId}`;

/** The page that an address is on: the address without its anchor. */
export function pageOf(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** The anchor of an address, without the `#`; nothing for a page. */
export function anchorIn(address: string): string | undefined {
  const at = address.indexOf('#');
  return at < 0 ? undefined : address.slice(at + 1);
}
