import type { Catalogue, Role } from '../../model/catalogue.ts';
import { initials } from '../../model/names.ts';
import { guideAddress, roleAddress, toolAddress } from '../../model/addresses.ts';
import { href } from '../../routes.ts';
import type { NamesFile } from '../names-file.ts';
import { toSingular, toWords } from '../words.ts';

const MOST_KIN = 4;

/** Makes the names file of a catalogue. */
export function makeNamesFile({ roles, tools, guides }: Catalogue): NamesFile {
  const placeOf = new Map(roles.map((role, place) => [role, place]));
  const place = (role: Role): number => placeOf.get(role) ?? 0;
  return {
    roles: roles.map((role) => ({
      id: role.id,
      title: role.title,
      path: href(roleAddress(role.id)),
      summary: role.summary,
      family: role.family.id,
      phases: role.lifecycle.map(({ phase }) => phase.id),
      names: distinct(role.title, [
        ...role.aliases,
        ...role.abbreviations,
        ...[initials(role.title) ?? []].flat(),
        ...role.named.map(({ as }) => as),
        ...role.jobTitles,
      ]),
      groups: role.groups.flatMap(({ id, title }) => (title ? [[id, title] as const] : [])),
      differs: role.differs.map(({ other }) => place(other)),
      kin: closest(role).map(place),
    })),
    tools: tools.map((tool) => ({
      id: tool.id,
      title: tool.title,
      path: href(toolAddress(tool.id)),
      kind: tool.kind,
      names: distinct(tool.title, [...tool.aliases, ...tool.abbreviations]),
      uses: tool.usedBy.map((use) => [place(use.role), use.for] as const),
    })),
    guides: guides.map(({ id, title }) => ({ title, path: href(guideAddress(id)) })),
  };
}

/** The roles it is confused with, then those that it exchanges most with. */
function closest(role: Role): Role[] {
  const exchanges = new Map<Role, number>();
  for (const { to } of role.gives) exchanges.set(to, (exchanges.get(to) ?? 0) + 1);
  for (const { from } of role.receives) exchanges.set(from, (exchanges.get(from) ?? 0) + 1);
  const partners = [...exchanges].sort((a, b) => b[1] - a[1]).map(([partner]) => partner);
  return [...new Set([...role.differs.map(({ other }) => other), ...partners])].slice(0, MOST_KIN);
}

/** The names that a search can tell from the title and from each other. */
function distinct(title: string, names: readonly string[]): string[] {
  const key = (name: string): string => toWords(name).map(toSingular).join(' ');
  const seen = new Set([key(title)]);
  return names.filter((name) => !seen.has(key(name)) && seen.add(key(name)));
}
