import type { Hit } from '../hit.ts';
import type { NamedRole, NamesFile } from '../names-file.ts';
import { indexNames, type NamedThing } from './match-names.ts';

export type Names = ReturnType<typeof readNames>;

/** Makes the names file ready to be searched; done once, when it is loaded. */
export function readNames(file: NamesFile) {
  const { roles, tools, laws, terms, guides } = file;
  const things: NamedThing[] = [
    ...roles.map((role) => ({
      hit: roleHit(role, ''),
      names: role.names,
      related: role.kin.flatMap((place) => roles[place] ?? []).map((kin) => roleHit(kin, `close to ${role.title}`)),
    })),
    ...tools.map(({ title, path, kind, names, uses }) => ({
      hit: { kind: 'tool' as const, path, title, where: kind, text: '', roles: [] },
      names,
      related: uses.flatMap(([place, what]) => {
        const role = roles[place];
        return role ? { ...roleHit(role, `uses ${title}`), path: `${role.path}#tools`, text: `for ${what}` } : [];
      }),
    })),
    ...roles.flatMap(({ id, path, title: where, groups }) =>
      groups.map(([anchor, title]) =>
        plain({ kind: 'responsibility', path: `${path}#${anchor}`, title, where, text: '', roles: [id] }),
      ),
    ),
    ...laws.map(({ title, path, inFull: where = '', names }) => ({
      hit: { kind: 'rule' as const, path, title, where, text: '', roles: [] },
      names,
      related: [],
    })),
    ...terms.map(({ title, path, names, text }) => ({
      hit: { kind: 'term' as const, path, title, where: names.join(', '), text, roles: [] },
      names,
      related: [],
      isOnlyInFull: true,
    })),
    ...guides.map(({ title, path }) => plain({ kind: 'guide', path, title, where: '', text: '', roles: [] })),
  ];
  return { file, index: indexNames(things) };
}

function roleHit({ id, path, title, summary }: NamedRole, where: string): Hit {
  return { kind: 'role', path, title, where, text: summary, roles: [id] };
}

/** A thing that has a title and no other name. */
function plain(hit: Hit): NamedThing {
  return { hit, names: [], related: [] };
}
