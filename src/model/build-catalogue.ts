import type { RootContent } from 'mdast';
import type { RoleEntry } from '../reader/entry.ts';
import type { Content } from '../reader/read-content.ts';
import type { Site } from '../schema/site.ts';
import type { Catalogue, Handoff, Role, Source, Tool } from './catalogue.ts';
import { buildActivities } from './build-activities.ts';
import { buildRules } from './build-rules.ts';
import { citationsOf, type FindCited } from './citations.ts';
import { mentionsInRole } from './mentions.ts';
import { findCollaborations } from './collaborations.ts';
import { followKinds } from './follow-kinds.ts';
import { splitGuide } from './guide-parts.ts';
import { handoffAnchors } from './handoff-anchors.ts';
import { prepareTermLinks, type TermLinker } from './link-terms.ts';
import { lookUp } from './look-up.ts';
import type { Mutable } from './mutable.ts';
import { workInPhases } from './phase-work.ts';

/** A role while its relations are followed, with what it is made of. */
interface Begun {
  readonly entry: RoleEntry;
  readonly role: Mutable<Role>;
  readonly cited: FindCited;
  /** The ids of the terms that its text uses. */
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
  const tools: Mutable<Tool>[] = byTitle(
    content.tools.map((tool) => ({ ...tool, usedBy: [], alike: [], moreAlike: 0 })),
  );
  const toolOf = lookUp(tools);
  const linkerOf = prepareTermLinks(content.terms, namesAroundTerms(content));
  const begun = content.roles.map((entry) => beginRole(entry, site, linkerOf(textOf(entry)), toolOf, sourceOf));
  const inOrder = begun.toSorted(({ role: a }, { role: b }) => a.familyIndex - b.familyIndex || compareTitles(a, b));
  const roles = inOrder.map(({ role }) => role);
  const roleOf = lookUp(roles);

  const activities = buildActivities(content.activities, { site, roles, sourceOf, linkerOf });
  const rules = buildRules(content.rules, { activities, sourceOf, linkerOf });
  const partsOf = Map.groupBy(
    activities.flatMap(({ parts }) => parts),
    ({ role }) => role,
  );
  for (const { entry, role, cited } of begun) {
    role.parts = partsOf.get(role) ?? [];
    role.lifecycle = workInPhases(entry.lifecycle, activities.length > 0 ? role.parts : undefined, site.phases, cited);
  }
  followHandoffs(begun, roleOf);
  followDifferences(begun, roleOf);
  for (const role of roles) {
    const partners = new Set([...role.gives.map(({ to }) => to), ...role.receives.map(({ from }) => from)]);
    role.worksWith = roles.filter((other) => partners.has(other));
    for (const { tool, ...use } of role.tools) toolOf(tool.id).usedBy = [...tool.usedBy, { role, ...use }];
  }
  followKinds(tools);
  return {
    site,
    phases: site.phases,
    families: site.families,
    roles,
    activities,
    rules,
    tools,
    sources,
    terms: byTitle(content.terms).map(({ description, ...term }) => ({
      ...term,
      explanation: description,
      sources: term.sources.map(({ source, ...passage }) => ({ ...passage, source: sourceOf(source) })),
      usedBy: inOrder.filter(({ terms }) => terms.has(term.id)).map(({ role }) => role),
    })),
    guides: content.guides
      .toSorted((a, b) => a.order - b.order)
      .map(({ body, ...guide }) => ({ ...guide, parts: splitGuide(body, roleOf) })),
    collaborations: findCollaborations(roles),
  };
}

/** A role as far as its own file tells. */
function beginRole(
  entry: RoleEntry,
  site: Site,
  terms: TermLinker,
  toolOf: (id: string) => Tool,
  sourceOf: (id: string) => Source,
): Begun {
  const familyIndex = site.families.findIndex((family) => family.id === entry.family);
  const family = site.families[familyIndex];
  if (!family) throw new Error(`${entry.path}: there is no family "${entry.family}".`);
  const { citations, cited } = citationsOf(entry.citations, mentionsInRole(entry, site.phases), sourceOf);
  const { introduction, groups, sections } = entry.body;
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
    tools: entry.tools.map(({ tool, cites, forCites, ...use }) => {
      return { ...use, tool: toolOf(tool), citations: cited(cites), forCitations: cited(forCites) };
    }),
    named: entry.named.map(({ source, ...naming }) => ({ ...naming, source: sourceOf(source) })),
    ...{ lifecycle: [], parts: [], gives: [], receives: [], worksWith: [], differs: [] },
  };
  return { entry, role, cited, terms: terms.used };
}

function textOf({ body: { introduction, groups, sections } }: RoleEntry): RootContent[] {
  const responsibilities = groups.flatMap((group) => group.responsibilities);
  return [...introduction, ...[...responsibilities, ...sections].flatMap(({ body }) => body)];
}

/** The names of everything that may be called after a term. */
function namesAroundTerms({ tools, roles, sources }: Content): string[] {
  return [
    ...[...tools, ...roles].flatMap(({ title, aliases, abbreviations }) => [title, ...aliases, ...abbreviations]),
    ...sources.flatMap(({ title, short }) => (short ? [title, short] : [title])),
  ];
}

function followHandoffs(begun: readonly Begun[], roleOf: (id: string) => Mutable<Role>): void {
  for (const { entry, role: from, cited } of begun) {
    for (const { to: receiver, id, cites, toCites, ...said } of handoffAnchors(entry.id, entry.handoffs)) {
      const to = roleOf(receiver);
      const citations = { citations: cited(cites), toCitations: cited(toCites) };
      const handoff: Handoff = { ...said, ...citations, pinned: id !== undefined, from, to };
      from.gives = [...from.gives, handoff];
      to.receives = [...to.receives, handoff];
    }
  }
}

function followDifferences(begun: readonly Begun[], roleOf: (id: string) => Role): void {
  const entryOf = lookUp(begun.map(({ entry }) => entry));
  for (const { entry, role, cited } of begun) {
    role.differs = entry.differs.flatMap(({ from, here, cites }) => {
      const there = entryOf(from).differs.find((difference) => difference.from === entry.id)?.here;
      return there === undefined ? [] : [{ other: roleOf(from), here, there, citations: cited(cites) }];
    });
  }
}

function byTitle<T extends { readonly title: string }>(entries: readonly T[]): T[] {
  return entries.toSorted(compareTitles);
}

function compareTitles(a: { readonly title: string }, b: { readonly title: string }): number {
  return a.title.localeCompare(b.title, 'en');
}
