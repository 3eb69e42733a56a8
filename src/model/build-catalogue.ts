import type { RootContent } from 'mdast';
import type { RoleEntry } from '../reader/entry.ts';
import type { Content } from '../reader/read-content.ts';
import type { Site } from '../schema/site.ts';
import type { Catalogue, Citation, Handoff, Role, Source, Term, Tool } from './catalogue.ts';
import { findCollaborations } from './collaborations.ts';
import { splitGuide } from './guide-parts.ts';
import { handoffAnchors } from './handoff-anchors.ts';
import { createTermLinker, prepareTermNames, type TermNames } from './link-terms.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A role while its relations are followed, with what it is made of. */
interface Begun {
  readonly entry: RoleEntry;
  readonly role: Mutable<Role>;
  readonly cited: (labels: readonly string[]) => Citation[];
  /** The terms that its text uses. */
  readonly terms: ReadonlySet<string>;
}

/**
 * Follows the references of entries that were checked, and links the terms in their text.
 *
 * @throws Error when an entry refers to what does not exist, or the site's settings are missing
 */
export function buildCatalogue(content: Content): Catalogue {
  const { site } = content;
  if (!site) throw new Error('A catalogue needs the settings of the site.');
  const sources = byTitle(content.sources);
  const sourceOf = lookUp(sources);
  const tools: Mutable<Tool>[] = byTitle(content.tools.map((tool) => ({ ...tool, usedBy: [] })));
  const toolOf = lookUp(tools);
  const termNames = termNamesOf(content);
  const begun = content.roles.map((entry) => beginRole(entry, site, termNames, toolOf, sourceOf));
  const roles = begun.map(({ role }) => role).sort((a, b) => a.familyIndex - b.familyIndex || compareTitles(a, b));
  const roleOf = lookUp(roles);

  followHandoffs(begun, roleOf);
  followDifferences(begun, roleOf);
  for (const role of roles) {
    const partners = new Set([...role.gives.map(({ to }) => to), ...role.receives.map(({ from }) => from)]);
    role.worksWith = roles.filter((other) => partners.has(other));
    for (const { tool, ...use } of role.tools) toolOf(tool.id).usedBy = [...tool.usedBy, { role, ...use }];
  }
  return {
    site,
    phases: site.phases,
    families: site.families,
    roles,
    tools,
    sources,
    terms: byTitle(followTerms(content, begun, roles, sourceOf)),
    guides: [...content.guides]
      .sort((a, b) => a.order - b.order)
      .map(({ body, ...guide }) => ({ ...guide, parts: splitGuide(body, roleOf) })),
    collaborations: findCollaborations(roles),
  };
}

/** A role as far as its own file tells. */
function beginRole(
  entry: RoleEntry,
  site: Site,
  termNames: TermNames,
  toolOf: (id: string) => Tool,
  sourceOf: (id: string) => Source,
): Begun {
  const familyIndex = site.families.findIndex((family) => family.id === entry.family);
  const family = site.families[familyIndex];
  if (!family) throw new Error(`${entry.path}: there is no family "${entry.family}".`);
  const citations = entry.citations.map(({ label, source, at }, index): Citation => {
    return { label, number: index + 1, source: sourceOf(source), at };
  });
  const byLabel = new Map(citations.map((citation) => [citation.label, citation]));
  const cited = (labels: readonly string[]): Citation[] =>
    labels.flatMap((label) => byLabel.get(label.toLowerCase()) ?? []);
  const { introduction, groups, sections } = entry.body;
  const terms = createTermLinker(termNames, textsOf(entry));
  const { id, path, title, aliases, abbreviations, summary, jobTitles } = entry;
  const role: Mutable<Role> = {
    ...{ id, path, title, aliases, abbreviations, summary, jobTitles, family, familyIndex, citations },
    // Linked in the order of the page, so that a term is explained where it is met first.
    introduction: terms.link(introduction),
    groups: groups.map((group) => ({
      ...group,
      responsibilities: group.responsibilities.map(({ cites, body, ...responsibility }) => {
        return { ...responsibility, body: terms.link(body), citations: cited(cites) };
      }),
    })),
    sections: sections.map((section) => ({ ...section, body: terms.link(section.body) })),
    lifecycle: site.phases.flatMap((phase) => {
      const { part, does, cites } = entry.lifecycle[phase.id] ?? {};
      return part && does ? [{ phase, part, does, citations: cited(cites ?? []) }] : [];
    }),
    tools: entry.tools.map(({ tool, for: purpose, as, cites }) => {
      return { tool: toolOf(tool), for: purpose, as, citations: cited(cites) };
    }),
    named: entry.named.map(({ source, as, at }) => ({ source: sourceOf(source), as, at })),
    ...{ gives: [], receives: [], worksWith: [], differs: [] },
  };
  return { entry, role, cited, terms: terms.used };
}

function textsOf({ body: { introduction, groups, sections } }: RoleEntry): (readonly RootContent[])[] {
  const responsibilities = groups.flatMap((group) => group.responsibilities);
  return [introduction, ...[...responsibilities, ...sections].map(({ body }) => body)];
}

/** Names of the terms, and of everything else whose name may hold that of a term. */
function termNamesOf({ terms, tools, roles, sources }: Content): TermNames {
  return prepareTermNames(terms, [
    ...[...tools, ...roles].map(({ id, title, aliases, abbreviations }) => {
      return { id, title, aliases: [...aliases, ...abbreviations] };
    }),
    ...sources.map(({ id, title, short }) => ({ id, title, aliases: short ? [short] : [] })),
  ]);
}

function followHandoffs(begun: readonly Begun[], roleOf: (id: string) => Mutable<Role>): void {
  for (const { entry, role: from, cited } of begun) {
    const anchors = handoffAnchors(entry.id, entry.handoffs);
    for (const [index, { to: receiver, id, gives, accepted, without, cites }] of entry.handoffs.entries()) {
      const to = roleOf(receiver);
      const { givesId = '', receivesId = '' } = anchors[index] ?? {};
      const handoff: Handoff = {
        givesId,
        receivesId,
        pinned: id !== undefined,
        from,
        to,
        gives,
        accepted,
        without,
        citations: cited(cites),
      };
      from.gives = [...from.gives, handoff];
      to.receives = [...to.receives, handoff];
    }
  }
}

function followDifferences(begun: readonly Begun[], roleOf: (id: string) => Role): void {
  const saysOf = new Map(
    begun.flatMap(({ entry }) => entry.differs.map(({ from, here }) => [`${entry.id} ${from}`, here] as const)),
  );
  for (const { entry, role, cited } of begun) {
    role.differs = entry.differs.flatMap(({ from, here, cites }) => {
      const there = saysOf.get(`${from} ${entry.id}`);
      return there === undefined ? [] : [{ other: roleOf(from), here, there, citations: cited(cites) }];
    });
  }
}

function followTerms(
  { terms }: Content,
  begun: readonly Begun[],
  roles: readonly Role[],
  sourceOf: (id: string) => Source,
): Term[] {
  const termsOf = new Map<Role, ReadonlySet<string>>(begun.map((one) => [one.role, one.terms]));
  return terms.map(({ description, ...term }) => ({
    ...term,
    explanation: description,
    sources: term.sources.map(({ source, at }) => ({ source: sourceOf(source), at })),
    usedBy: roles.filter((role) => termsOf.get(role)?.has(term.id)),
  }));
}

function lookUp<T extends { readonly id: string }>(entries: readonly T[]): (id: string) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`There is no "${id}" in the content.`);
    return entry;
  };
}

function byTitle<T extends { readonly title: string }>(entries: readonly T[]): T[] {
  return [...entries].sort(compareTitles);
}

function compareTitles(a: { readonly title: string }, b: { readonly title: string }): number {
  return a.title.localeCompare(b.title, 'en');
}
