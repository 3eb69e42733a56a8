import { guideAddress, lawAddress, roleAddress, termAddress, toolAddress } from '../../model/addresses.ts';
import type { Catalogue, Role } from '../../model/catalogue.ts';
import { lawsOf } from '../../model/laws.ts';
import { initials } from '../../model/names.ts';
import { plainText } from '../../reader/plain-text.ts';
import { FILES, href } from '../../routes.ts';
import type { NamesFile } from '../names-file.ts';
import { toSingular, toWords } from '../words.ts';

/** How many close roles follow one that was asked for by name: with it, they still fit on one screen of a phone. */
const MOST_KIN = 4;

/** Makes the names file of a catalogue. */
export function makeNamesFile({ roles, activities, tools, rules, terms, guides }: Catalogue): NamesFile {
  const placeOf = (role: Role): number => roles.indexOf(role);
  return {
    roles: roles.map((role) => ({
      id: role.id,
      title: role.title,
      path: href(roleAddress(role.id)),
      summary: role.summary,
      family: role.family.id,
      phases: role.lifecycle.map(({ phase }) => phase.id),
      names: distinct(
        role.title,
        role.aliases,
        role.abbreviations,
        initials(role.title) ?? [],
        role.named.map(({ as }) => as),
        role.jobTitles,
      ),
      groups: role.groups.flatMap(({ id, title }) => (title ? [[id, title] as const] : [])),
      differs: role.differs.map(({ other }) => placeOf(other)),
      kin: closest(role).map(placeOf),
    })),
    tools: tools.map((tool) => ({
      title: tool.title,
      path: href(toolAddress(tool.id)),
      kind: tool.kind,
      names: distinct(tool.title, tool.aliases, tool.abbreviations),
      uses: tool.usedBy.map((use) => [placeOf(use.role), use.for] as const),
    })),
    laws: lawsOf(rules).map(({ source: { id, title, short, aliases } }) => ({
      title: short ?? title,
      path: href(lawAddress(id)),
      ...(short && { inFull: title }),
      names: distinct(short ?? title, title, aliases),
    })),
    terms: terms.map(({ id, title, aliases, explanation }) => {
      const text = firstSentence(plainText(explanation));
      return { title, path: href(termAddress(id)), names: distinct(title, aliases), text };
    }),
    guides: guides.map(({ id, title }) => ({ title, path: href(guideAddress(id)) })),
    ...(activities.length > 0 && { activities: href(FILES.searchActivities) }),
  };
}

/** The roles it is confused with, then those that it exchanges most with. */
function closest({ differs, gives, receives }: Role): Role[] {
  const exchanges = Map.groupBy([...gives.map(({ to }) => to), ...receives.map(({ from }) => from)], (role) => role);
  const partners = [...exchanges].sort(([, a], [, b]) => b.length - a.length).map(([partner]) => partner);
  return [...new Set([...differs.map(({ other }) => other), ...partners])].slice(0, MOST_KIN);
}

/** What a line of the results has room for. */
function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}

/** The names that a search can tell from the title and from each other. */
function distinct(title: string, ...names: (string | readonly string[])[]): string[] {
  const key = (name: string): string => toWords(name).map(toSingular).join(' ');
  const seen = new Set([key(title)]);
  return names.flat().filter((name) => !seen.has(key(name)) && seen.add(key(name)));
}
