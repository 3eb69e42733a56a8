import { activityAddress, roleAddress, toolAddress } from '../model/addresses.ts';
import type { Activity, Catalogue, Role, Tool } from '../model/catalogue.ts';
import { initials, nameSlug } from '../model/names.ts';

/** A name that has an address of its own, and the pages that it may mean. */
export interface NamePage {
  readonly address: string;
  /** As it is written, in one of the ways that it is. */
  readonly name: string;
  /** Addresses of pages; one for a name that is clear, more for one that is not. */
  readonly leadsTo: readonly string[];
}

/**
 * The names of roles, activities and tools that are no ids. A title or an alias means one entry, whatever else is called
 * so; names from sources and job titles may mean several; initials count where nothing else has that name. The words
 * that an activity is `asked` for by have no address: they are there to be searched, and change with how people search.
 */
export function findNamePages({ roles, activities, tools }: Catalogue): NamePage[] {
  return [
    ...collect(roles, roleAddress, [ownNames, othersNames, ({ title }) => [initials(title) ?? []].flat()]),
    ...collect(activities, activityAddress, [({ title }) => [title]]),
    ...collect(tools, toolAddress, [ownNames, ({ abbreviations }) => abbreviations]),
  ];
}

function ownNames({ title, aliases }: Role | Tool): string[] {
  return [title, ...aliases];
}

function othersNames(role: Role): string[] {
  return [...role.abbreviations, ...role.named.map(({ as }) => as), ...role.jobTitles];
}

/** Gives each name to the first level that claims it. Ids come before all: they are pages themselves. */
function collect<T extends Role | Activity | Tool>(
  entries: readonly T[],
  addressOf: (id: string) => string,
  levels: readonly ((entry: T) => readonly string[])[],
): NamePage[] {
  const pages: NamePage[] = [];
  const taken = new Set(entries.map(({ id }) => id));
  for (const namesOf of levels) {
    const claims = entries.flatMap((entry) => namesOf(entry).map((name) => ({ name, address: addressOf(entry.id) })));
    for (const [slug, group] of Map.groupBy(claims, ({ name }) => nameSlug(name))) {
      const [first] = group;
      if (slug === '' || taken.has(slug) || !first) continue;
      taken.add(slug);
      const leadsTo = [...new Set(group.map(({ address }) => address))];
      pages.push({ address: addressOf(slug), name: first.name, leadsTo });
    }
  }
  return pages;
}
