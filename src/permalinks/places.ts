import { activitiesByPhase } from '../model/activities-by-phase.ts';
import {
  activityAddress,
  entryAddress,
  familyAddress,
  lawAddress,
  pairAddress,
  phaseAddress,
  phaseOfActivitiesAddress,
  roleAddress,
} from '../model/addresses.ts';
import type { Catalogue, Role } from '../model/catalogue.ts';
import { lawsOf } from '../model/laws.ts';
import { listOverviews } from '../model/pages.ts';
import { activitySections, roleSections } from '../model/page-sections.ts';
import type { Kind } from '../schema/kinds.ts';

/** A page of the site, or a part of one that has an anchor. */
export interface Place {
  /** Its path without the base path: `/roles/data-engineer/#builds-pipelines`. */
  readonly address: string;
  readonly kind: 'page' | 'section' | 'group' | 'responsibility' | 'hand-off' | 'pair' | 'rule' | 'source' | 'term';
  /** What stands there, in plain text. */
  readonly text: string;
  /** The files that it is made of, inside the content folder. */
  readonly files: readonly string[];
  /** Whether the content file names the anchor itself. */
  readonly pinned?: boolean;
  /** The title of the role on whose page it stands, for a part of such a page. */
  readonly role?: string;
}

/** Every page and every anchor that others may link to, by address. */
export function findPlaces(catalogue: Catalogue): Map<string, Place> {
  const { families, phases, roles, activities, collaborations } = catalogue;
  const places = [
    ...listOverviews(catalogue).map(({ address, name }): Place => ({ address, kind: 'page', text: name, files: [] })),
    ...families
      .filter((family) => roles.some((role) => role.family === family))
      .map(({ id, title }) => siteSection(familyAddress(id), title)),
    ...phases.map(({ id, title }) => siteSection(phaseAddress(id), title)),
    ...activitiesByPhase(catalogue).map(({ phase }) => siteSection(phaseOfActivitiesAddress(phase.id), phase.title)),
    ...activities.flatMap((activity) => [
      entryPlace('activities', activity.id, activity.title),
      ...activitySections(activity).map(({ id, title, own }): Place => {
        const files = [fileOf('activities', activity.id)];
        const address = activityAddress(activity.id, id);
        return { address, kind: 'section', text: title, files, pinned: own?.pinned ?? false };
      }),
    ]),
    ...lawsOf(catalogue.rules).map(({ source: { id, title } }): Place => {
      return { address: lawAddress(id), kind: 'section', text: title, files: [fileOf('sources', id)] };
    }),
    ...(['rules', 'tools', 'guides', 'sources', 'terms'] as const).flatMap((kind) =>
      catalogue[kind].map(({ id, title }) => entryPlace(kind, id, title)),
    ),
    ...collaborations.map(({ id, roles: [one, other] }): Place => {
      const files = [one, other].map((role) => fileOf('roles', role.id));
      return { address: pairAddress(id), kind: 'pair', text: `${one.title} and ${other.title}`, files };
    }),
    ...roles.flatMap((role) => [entryPlace('roles', role.id, role.title), ...partsOf(role)]),
  ];
  // Where two have one address, the first is what a browser goes to.
  return new Map(places.reverse().map((place) => [place.address, place]));
}

function siteSection(address: string, text: string): Place {
  return { address, kind: 'section', text, files: ['site.yaml'] };
}

function entryPlace(kind: Kind, id: string, text: string): Place {
  const files = [fileOf(kind, id)];
  return { address: entryAddress(kind, id), kind: ON_SHARED_PAGES[kind] ?? 'page', text, files };
}

/** What entries are that have no page of their own. */
const ON_SHARED_PAGES: Partial<Record<Kind, Place['kind']>> = { rules: 'rule', sources: 'source', terms: 'term' };

/** Whether an entry as a whole stands there, or an overview, and not a part of one. */
export const isEntry = ({ kind }: Place): boolean => kind === 'page' || Object.values(ON_SHARED_PAGES).includes(kind);

function fileOf(kind: Kind, id: string): string {
  return `${kind}/${id}.md`;
}

function partsOf(role: Role): Place[] {
  const part = (kind: Place['kind'], anchor: string, text: string, pinned = false, from = role): Place => {
    const files = [fileOf('roles', from.id)];
    return { address: roleAddress(role.id, anchor), kind, text, files, pinned, role: role.title };
  };
  return [
    ...roleSections(role).map(({ id, title, own }) => part('section', id, title, own?.pinned)),
    ...role.groups.flatMap(({ id, title, pinned, responsibilities }) => [
      ...(title === undefined ? [] : [part('group', id, title, pinned)]),
      ...responsibilities.map((one) => part('responsibility', one.id, one.text, one.pinned)),
    ]),
    ...role.gives.map(({ givesId, gives, pinned }) => part('hand-off', givesId, gives, pinned)),
    ...role.receives.map(({ receivesId, gives, pinned, from }) => part('hand-off', receivesId, gives, pinned, from)),
  ];
}
