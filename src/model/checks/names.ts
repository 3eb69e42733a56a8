import type { RoleEntry, TermEntry, ToolEntry } from '../../reader/entry.ts';
import { report } from '../../reader/problem.ts';
import type { Reading } from '../../reader/read-content.ts';
import { nameKey } from '../names.ts';

/** A name leads to one entry: ids, titles and aliases of a kind must differ, however they are written. */
export function checkNames({ content: { roles, tools, terms }, originOf }: Reading): void {
  checkNamesOf(roles, 'role', originOf);
  checkNamesOf(tools, 'tool', originOf);
  checkNamesOf(terms, 'term', originOf);
}

type Named = RoleEntry | ToolEntry | TermEntry;

function checkNamesOf(entries: readonly Named[], kind: string, originOf: Reading['originOf']): void {
  const owners = new Map<string, Named>();
  for (const entry of entries) for (const name of [entry.id, entry.title]) claim(name, entry, ['title']);
  for (const entry of entries) entry.aliases.forEach((alias, index) => claim(alias, entry, ['aliases', index]));

  function claim(name: string, entry: Named, path: readonly PropertyKey[]): void {
    const owner = owners.get(nameKey(name));
    if (!owner) owners.set(nameKey(name), entry);
    if (!owner || owner === entry) return;
    const { file, locate } = originOf(entry);
    const what = path[0] === 'aliases' ? 'alias' : 'title';
    const advice = 'A name leads to one page: keep it where readers expect it, and remove it here.';
    report(file, locate(path), `The ${what} "${name}" is a name of the ${kind} "${owner.id}" already.`, advice);
  }
}
