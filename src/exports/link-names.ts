import {
  activityAddress,
  anchorIn,
  lawAddress,
  pairAddress,
  roleAddress,
  ruleAddress,
  sourceAddress,
  termAddress,
} from '../model/addresses.ts';
import type { Catalogue, Role } from '../model/catalogue.ts';
import { lawsOf } from '../model/laws.ts';
import { listPages, type SitePage } from '../model/pages.ts';
import { url } from '../routes.ts';

/** A name by which other documentation can link to a page of the site, or to a place on one. */
export interface LinkName {
  /** Lower case: Sphinx lowers what stands in a `:ref:` before it looks it up. */
  readonly name: string;
  /** A whole page (`:doc:` in Sphinx) or a place on a page (`:ref:`). */
  readonly kind: 'doc' | 'label';
  /** What a link is called that has no text of its own. */
  readonly title: string;
  readonly address: string;
}

/**
 * Every name that other documentation can link by. A role is called by its id alone, every other entry by its kind
 * and id (`tools/docker`), a place by its page's name and its anchor (`data-engineer/pipelines`). Where a role has
 * the name of another page, the role comes later in the list and wins.
 */
export function listLinkNames(catalogue: Catalogue): LinkName[] {
  const { rules, sources, terms, collaborations, activities, roles } = catalogue;
  const pages = listPages(catalogue);
  return [
    ...pages.filter(({ kind }) => kind !== 'roles').flatMap(namesOf),
    ...activities.flatMap((activity) =>
      activity.sections.map(({ id, title }) =>
        label(`activities/${activity.id}/${id}`, title, activityAddress(activity.id, id)),
      ),
    ),
    ...lawsOf(rules).map(({ source: { id, title } }) => {
      return label(`law/${anchorIn(lawAddress(id))}`, title, lawAddress(id));
    }),
    ...rules.map(({ id, title }) => label(`law/${id}`, title, ruleAddress(id))),
    ...sources.map(({ id, title }) => label(`sources/${id}`, title, sourceAddress(id))),
    ...terms.map(({ id, title }) => label(`glossary/${id}`, title, termAddress(id))),
    ...collaborations.map(({ id, roles: [one, other] }) =>
      label(`collaboration/${id}`, `${one.title} and ${other.title}`, pairAddress(id)),
    ),
    ...pages.filter(({ kind }) => kind === 'roles').flatMap(namesOf),
    ...roles.flatMap(placesOf),
  ];
}

function namesOf({ linkName: name, title, address }: SitePage): LinkName[] {
  return name === undefined ? [] : [{ name, kind: 'doc', title, address }, label(name, title, address)];
}

function placesOf(role: Role): LinkName[] {
  const place = (id: string, title: string): LinkName => label(`${role.id}/${id}`, title, roleAddress(role.id, id));
  return [
    ...role.groups.flatMap((group) => [
      ...(group.title ? [place(group.id, group.title)] : []),
      ...group.responsibilities.map(({ id, text }) => place(id, text)),
    ]),
    ...role.sections.map(({ id, title }) => place(id, title)),
  ];
}

function label(name: string, title: string, address: string): LinkName {
  return { name: name.toLowerCase(), kind: 'label', title, address };
}

/** The same names as in `objects.inv`, each with the title and the full address of what it stands for. */
export function linksToJson(names: readonly LinkName[]) {
  return Object.fromEntries(names.map(({ name, title, address }) => [name, { title, url: url(address) }]));
}
