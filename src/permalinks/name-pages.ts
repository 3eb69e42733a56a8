import { roleAddress, toolAddress } from '../model/addresses.ts';
import type { Catalogue, Role } from '../model/catalogue.ts';
import { initials, nameSlug } from '../model/names.ts';

/** A name that has an address of its own, and the pages that it may mean. */
export interface NamePage {
  readonly address: string;
  /** As it is written, in one of the ways that it is. */
  readonly name: string;
  /** Addresses of pages; one for a name that is clear, more for one that is not. */
  readonly leadsTo: readonly string[];
}

interface Claim {
  readonly name: string;
  readonly address: string;
}

/**
 * The names of roles and tools that are no ids. A title or an alias means one entry, whatever else is called so;
 * names from sources and job titles may mean several; initials count where nothing else has that name.
 */
export function findNamePages(catalogue: Catalogue): NamePage[] {
  const roles = catalogue.roles.map((role) => ({ ...role, address: roleAddress(role.id) }));
  const tools = catalogue.tools.map((tool) => ({ ...tool, address: toolAddress(tool.id) }));
  const own = ({ title, aliases, address }: (typeof roles | typeof tools)[number]): Claim[] =>
    [title, ...aliases].map((name) => ({ name, address }));
  return [
    ...collect(
      roleAddress,
      roles.map(({ id }) => id),
      [
        roles.flatMap(own),
        roles.flatMap((role) => othersNames(role).map((name) => ({ name, address: role.address }))),
        roles.flatMap(({ title, address }) => {
          const name = initials(title);
          return name === undefined ? [] : [{ name, address }];
        }),
      ],
    ),
    ...collect(
      toolAddress,
      tools.map(({ id }) => id),
      [
        tools.flatMap(own),
        tools.flatMap(({ abbreviations, address }) => abbreviations.map((name) => ({ name, address }))),
      ],
    ),
  ];
}

function othersNames(role: Role): string[] {
  return [...role.abbreviations, ...role.named.map(({ as }) => as), ...role.jobTitles];
}

/** Gives each name to the first level that claims it. Ids come before all: they are pages themselves. */
function collect(addressOf: (id: string) => string, ids: readonly string[], levels: readonly Claim[][]): NamePage[] {
  const pages = new Map<string, NamePage>();
  const taken = new Set(ids);
  for (const claims of levels) {
    const level = Map.groupBy(claims, ({ name }) => nameSlug(name));
    for (const [slug, group] of level) {
      const [first] = group;
      if (slug === '' || taken.has(slug) || !first) continue;
      taken.add(slug);
      const leadsTo = [...new Set(group.map(({ address }) => address))];
      pages.set(slug, { address: addressOf(slug), name: first.name, leadsTo });
    }
  }
  return [...pages.values()];
}
