import {
  collaborationPath,
  familyPath,
  glossaryPath,
  guidePath,
  guidesPath,
  lifecyclePath,
  overviewPath,
  pairPath,
  phasePath,
  rolePartPath,
  rolePath,
  searchPath,
  sourcePath,
  sourcesPath,
  termPath,
  toAddress,
  toolPath,
  toolsPath,
} from '../routes.ts';
import type { Catalogue, Role } from './catalogue.ts';
import { roleSections } from './role-sections.ts';

/** A page of the site, or a part of one that has an anchor. */
export interface Place {
  /** Its path without the base path: `/roles/data-engineer/#builds-pipelines`. */
  readonly address: string;
  readonly kind: 'page' | 'section' | 'group' | 'responsibility' | 'hand-off' | 'pair' | 'source' | 'term';
  /** What stands there, in plain text. */
  readonly text: string;
  /** Whether the content file names the anchor itself. */
  readonly pinned: boolean;
  /** The content file that it is made of, when there is one. */
  readonly file: string | undefined;
}

/** Every page and every anchor that others may link to, by address. */
export function findPlaces(catalogue: Catalogue): Map<string, Place> {
  const places = new Map<string, Place>();
  const add = (kind: Place['kind'], path: string, text: string, file?: string, pinned = false): void => {
    const address = toAddress(path);
    if (!places.has(address)) places.set(address, { address, kind, text, pinned, file });
  };
  add('page', overviewPath(), 'Roles');
  add('page', lifecyclePath(), 'Lifecycle');
  add('page', collaborationPath(), 'Collaboration');
  add('page', toolsPath(), 'Tools');
  add('page', sourcesPath(), 'Sources');
  add('page', guidesPath(), 'Guides');
  if (catalogue.terms.length > 0) add('page', glossaryPath(), 'Glossary');
  add('page', searchPath(), 'Search');
  for (const { id, title } of catalogue.families) {
    if (catalogue.roles.some(({ family }) => family.id === id)) add('section', familyPath(id), title);
  }
  for (const { id, title } of catalogue.phases) add('section', phasePath(id), title);
  for (const { id, title, path } of catalogue.tools) add('page', toolPath(id), title, path);
  for (const { id, title, path } of catalogue.guides) add('page', guidePath(id), title, path);
  for (const { id, title, path } of catalogue.sources) add('source', sourcePath(id), title, path);
  for (const { id, title, path } of catalogue.terms) add('term', termPath(id), title, path);
  for (const { id, roles } of catalogue.collaborations) {
    add('pair', pairPath(id), roles.map(({ title }) => title).join(' and '));
  }
  for (const role of catalogue.roles) addRole(role, add);
  return places;
}

function addRole(
  role: Role,
  add: (kind: Place['kind'], path: string, text: string, file?: string, pinned?: boolean) => void,
): void {
  const part = (anchor: string): string => rolePartPath(role.id, anchor);
  add('page', rolePath(role.id), role.title, role.path);
  const pinned = new Set(role.sections.filter((section) => section.pinned).map(({ id }) => id));
  for (const { id, title } of roleSections(role)) add('section', part(id), title, role.path, pinned.has(id));
  for (const group of role.groups) {
    if (group.title !== undefined) add('group', part(group.id), group.title, role.path, group.pinned);
    for (const { id, text, pinned } of group.responsibilities) {
      add('responsibility', part(id), text, role.path, pinned);
    }
  }
  for (const { givesId, gives } of role.gives) add('hand-off', part(givesId), gives, role.path);
  for (const { receivesId, gives, from } of role.receives) add('hand-off', part(receivesId), gives, from.path);
}

/** The page that an address is on: the address without its anchor. */
export function pageOf(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** The anchor of an address, without the `#`; nothing for a page. */
export function anchorIn(address: string): string | undefined {
  const at = address.indexOf('#');
  return at < 0 ? undefined : address.slice(at + 1);
}
