import type { Catalogue, Role } from '../model/catalogue.ts';
import {
  collaborationPath,
  glossaryPath,
  guidePath,
  guidesPath,
  lifecyclePath,
  overviewPath,
  pairPath,
  rolePartPath,
  rolePath,
  sourcePath,
  sourcesPath,
  termPath,
  toolPath,
  toolsPath,
} from '../routes.ts';

/** A name by which other documentation can link to a page of the site, or to a place on one. */
export interface LinkName {
  /** Lower case: Sphinx lowers what stands in a `:ref:` before it looks it up. */
  readonly name: string;
  /** A whole page (`:doc:` in Sphinx) or a place on a page (`:ref:`). */
  readonly kind: 'doc' | 'label';
  /** What a link is called that has no text of its own. */
  readonly title: string;
  /** Where it leads, with the base path. */
  readonly path: string;
}

/**
 * Every name that other documentation can link by. A role is called by its id alone, every other entry by its kind
 * and id (`tools/docker`), a place by its page's name and its anchor (`data-engineer/pipelines`). Where a role has
 * the name of another page, the role comes later in the list and wins.
 */
export function listLinkNames({ site, roles, tools, sources, terms, guides, collaborations }: Catalogue): LinkName[] {
  const page = (name: string, title: string, path: string): LinkName[] => [
    { name, kind: 'doc', title, path },
    { name, kind: 'label', title, path },
  ];
  return [
    ...page('index', site.title, overviewPath()),
    ...page('lifecycle', 'Lifecycle', lifecyclePath()),
    ...page('collaboration', 'Collaboration', collaborationPath()),
    ...page('tools', 'Tools', toolsPath()),
    ...page('sources', 'Sources', sourcesPath()),
    ...page('guides', 'Guides', guidesPath()),
    ...(terms.length > 0 ? page('glossary', 'Glossary', glossaryPath()) : []),
    ...tools.flatMap(({ id, title }) => page(`tools/${id}`, title, toolPath(id))),
    ...guides.flatMap(({ id, title }) => page(`guides/${id}`, title, guidePath(id))),
    ...sources.map(({ id, title }) => label(`sources/${id}`, title, sourcePath(id))),
    ...terms.map(({ id, title }) => label(`glossary/${id}`, title, termPath(id))),
    ...collaborations.map(({ id, roles: [one, other] }) =>
      label(`collaboration/${id}`, `${one.title} and ${other.title}`, pairPath(id)),
    ),
    ...roles.flatMap((role) => [...page(role.id, role.title, rolePath(role.id)), ...placesOf(role)]),
  ];
}

function placesOf(role: Role): LinkName[] {
  const place = (id: string, title: string): LinkName => label(`${role.id}/${id}`, title, rolePartPath(role.id, id));
  return [
    ...role.groups.flatMap((group) => [
      ...(group.title ? [place(group.id, group.title)] : []),
      ...group.responsibilities.map(({ id, text }) => place(id, text)),
    ]),
    ...role.sections.map(({ id, title }) => place(id, title)),
  ];
}

function label(name: string, title: string, path: string): LinkName {
  return { name: name.toLowerCase(), kind: 'label', title, path };
}
