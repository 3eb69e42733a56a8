import type { Hit } from '../hit.ts';
import type { NamedRole, NamesFile } from '../names-file.ts';
import { indexNames, type NameIndex } from './match-names.ts';

/** What can be asked for by name: a role, a group of its responsibilities, a tool, a guide. */
export interface NamedThing {
  /** The first is its title. */
  readonly names: readonly string[];
  readonly hit: Hit;
  /** The hits that follow it: each role that uses a tool, the closest kin of a role. */
  readonly related: readonly Hit[];
}

/** The names, ready to be searched. */
export interface Names {
  readonly file: NamesFile;
  readonly index: NameIndex<NamedThing>;
}

/** Makes the names file ready to be searched; done once, when it is loaded. */
export function readNames(file: NamesFile): Names {
  const { roles, tools, guides } = file;
  const things: NamedThing[] = [
    ...roles.map((role) => ({
      names: [role.title, ...role.names],
      hit: roleHit(role, ''),
      related: role.kin.flatMap((place) => roles[place] ?? []).map((kin) => roleHit(kin, `close to ${role.title}`)),
    })),
    ...tools.map(({ title, path, kind, names, uses }) => ({
      names: [title, ...names],
      hit: { kind: 'tool' as const, path, title, where: kind, text: '', roles: [] },
      related: uses.flatMap(([place, what]) => {
        const role = roles[place];
        return role ? { ...roleHit(role, `uses ${title}`), path: `${role.path}#tools`, text: `for ${what}` } : [];
      }),
    })),
    ...roles.flatMap(({ id, path, title: where, groups }) =>
      groups.map(([anchor, title]) => ({
        names: [title],
        hit: { kind: 'responsibility' as const, path: `${path}#${anchor}`, title, where, text: '', roles: [id] },
        related: [],
      })),
    ),
    ...guides.map(({ title, path }) => ({
      names: [title],
      hit: { kind: 'guide' as const, path, title, where: '', text: '', roles: [] },
      related: [],
    })),
  ];
  return { file, index: indexNames(things) };
}

function roleHit({ id, path, title, summary }: NamedRole, where: string): Hit {
  return { kind: 'role', path, title, where, text: summary, roles: [id] };
}
