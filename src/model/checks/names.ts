import type { EntryBase } from '../../reader/entry.ts';
import { report } from '../../reader/problem.ts';
import type { Reading } from '../../reader/read-content.ts';
import { nameKey } from '../names.ts';

/**
 * A name leads to one entry: ids, titles and aliases of a kind must differ, however they are written. So must the words
 * that activities are asked for by, each of which the search answers with one.
 */
export function checkNames({ content: { roles, activities, tools, terms }, originOf }: Reading): void {
  checkNamesOf(roles, 'role', 'aliases', originOf);
  checkNamesOf(tools, 'tool', 'aliases', originOf);
  checkNamesOf(terms, 'term', 'aliases', originOf);
  checkNamesOf(activities, 'activity', 'asked', originOf);
}

/** What has an id, a title and further names in a list. */
type Named<List extends string> = EntryBase & { readonly title: string } & Readonly<Record<List, readonly string[]>>;

function checkNamesOf<List extends string>(
  entries: readonly Named<List>[],
  kind: string,
  list: List,
  originOf: Reading['originOf'],
): void {
  const owners = new Map<string, EntryBase>();
  for (const entry of entries) for (const name of [entry.id, entry.title]) claim(name, entry, ['title']);
  for (const entry of entries) entry[list].forEach((name, index) => claim(name, entry, [list, index]));

  function claim(name: string, entry: EntryBase, path: readonly PropertyKey[]): void {
    const owner = owners.get(nameKey(name));
    if (!owner) owners.set(nameKey(name), entry);
    if (!owner || owner === entry) return;
    const { file, locate } = originOf(entry);
    const what = path[0] === 'aliases' ? 'alias' : path[0] === 'asked' ? 'name' : 'title';
    const why = path[0] === 'asked' ? 'The search should have one answer for it' : 'A name leads to one page';
    const advice = `${why}: keep it where readers expect it, and remove it here.`;
    report(file, locate(path), `The ${what} "${name}" is a name of the ${kind} "${owner.id}" already.`, advice);
  }
}
