import type { RoleEntry, SourceEntry, ToolEntry } from '../reader/entry.ts';
import type { Content } from '../reader/read-content.ts';
import type { Site } from '../schema/site.ts';
import type { Catalogue, Citation, Handoff, Role, Source, Tool } from './catalogue.ts';
import { findCollaborations } from './collaborations.ts';
import { handoffAnchors } from './handoff-anchors.ts';
import { findTerms } from './terms.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Follows the references of entries whose integrity was checked.
 *
 * @throws Error when an entry refers to what does not exist, or the site's settings are missing
 */
export function buildCatalogue(content: Content): Catalogue {
  if (!content.site) throw new Error('A catalogue needs the settings of the site.');
  const site = content.site.data;
  const sources = byTitle(content.sources.map(toSource));
  const sourceOf = lookUp(sources);
  const tools: Mutable<Tool>[] = byTitle(content.tools.map(toTool));
  const toolOf = lookUp(tools);
  const citationsOf = new Map(content.roles.map((entry) => [entry.id, toCitations(entry, sourceOf)]));
  const roles = content.roles
    .map((entry) => toRole(entry, site, citationsOf.get(entry.id) ?? [], toolOf, sourceOf))
    .sort((a, b) => a.familyIndex - b.familyIndex || compareTitles(a, b));
  const roleOf = lookUp(roles);

  for (const entry of content.roles) {
    const from = roleOf(entry.id);
    const anchors = handoffAnchors(entry.id, entry.data.handoffs);
    for (const [index, handoff] of entry.data.handoffs.entries()) {
      const to = roleOf(handoff.to);
      const citations = cited(handoff.cites, entry, citationsOf.get(entry.id) ?? []);
      const known: Handoff = {
        givesId: anchors[index]?.givesId ?? '',
        receivesId: anchors[index]?.receivesId ?? '',
        from,
        to,
        gives: handoff.gives,
        accepted: handoff.accepted,
        without: handoff.without,
        citations,
      };
      from.gives = [...from.gives, known];
      to.receives = [...to.receives, known];
    }
  }
  for (const entry of content.roles) {
    const role = roleOf(entry.id);
    role.differs = entry.data.differs.flatMap(({ from, here, cites }) => {
      const there = content.roles
        .find(({ id }) => id === from)
        ?.data.differs.find((other) => other.from === entry.id)?.here;
      const citations = cited(cites, entry, citationsOf.get(entry.id) ?? []);
      return there === undefined ? [] : [{ other: roleOf(from), here, there, citations }];
    });
  }
  for (const role of roles) {
    for (const use of role.tools) {
      const tool = toolOf(use.tool.id);
      tool.usedBy = [...tool.usedBy, { role, for: use.for, as: use.as, citations: use.citations }];
    }
  }
  return {
    site,
    phases: site.phases,
    families: site.families,
    roles,
    tools,
    sources,
    terms: byTitle(findTerms(content, roles, sourceOf)),
    guides: [...content.guides]
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data, file, body }) => ({ id, title: data.title, summary: data.summary, body, path: file.path })),
    collaborations: findCollaborations(roles),
  };
}

function toRole(
  entry: RoleEntry,
  site: Site,
  citations: readonly Citation[],
  toolOf: (id: string) => Tool,
  sourceOf: (id: string) => Source,
): Mutable<Role> {
  const { data, body } = entry;
  const familyIndex = site.families.findIndex((family) => family.id === data.family);
  const family = site.families[familyIndex];
  if (!family) throw new Error(`${entry.file.path}: there is no family "${data.family}".`);
  return {
    id: entry.id,
    title: data.title,
    aliases: data.aliases,
    abbreviations: data.abbreviations,
    family,
    familyIndex,
    summary: data.summary,
    introduction: body.introduction,
    introductionText: body.introductionText,
    groups: body.groups.map((group) => ({
      ...group,
      responsibilities: group.responsibilities.map(({ cites, ...responsibility }) => ({
        ...responsibility,
        citations: cited(cites, entry, citations),
      })),
    })),
    sections: body.sections,
    lifecycle: site.phases.flatMap((phase) => {
      const work = data.lifecycle[phase.id];
      return work ? [{ phase, part: work.part, does: work.does, citations: cited(work.cites, entry, citations) }] : [];
    }),
    tools: data.tools.map((use) => ({
      tool: toolOf(use.tool),
      for: use.for,
      as: use.as,
      citations: cited(use.cites, entry, citations),
    })),
    gives: [],
    receives: [],
    differs: [],
    jobTitles: data.jobTitles,
    named: data.named.map(({ source, as, at }) => ({ source: sourceOf(source), as, at })),
    citations,
    path: entry.file.path,
  };
}

function toTool({ id, data, description, descriptionText, file }: ToolEntry): Mutable<Tool> {
  return { id, ...data, description, descriptionText, path: file.path, usedBy: [] };
}

function toSource({ id, data, description, file }: SourceEntry): Source {
  return { id, ...data, description, path: file.path };
}

function toCitations(entry: RoleEntry, sourceOf: (id: string) => Source): Citation[] {
  return entry.citations.map(({ source, at }, index) => ({ number: index + 1, source: sourceOf(source), at }));
}

function cited(labels: readonly string[], entry: RoleEntry, citations: readonly Citation[]): Citation[] {
  return labels.flatMap((label) => {
    const citation = citations[entry.citations.findIndex((known) => known.label === label.toLowerCase())];
    return citation ? [citation] : [];
  });
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
