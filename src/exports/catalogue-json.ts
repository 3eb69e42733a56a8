import type { Catalogue, Citation, Handoff, Role, Source, Tool } from '../model/catalogue.ts';
import type { Collaboration } from '../model/collaborations.ts';
import type { Term } from '../model/terms.ts';
import { sourceAddress } from '../model/source-address.ts';
import { absoluteUrl, overviewPath, pairPath, rolePath, sourcePath, termPath, toolPath } from '../routes.ts';

/** The whole catalogue for programs. The shapes are described by `catalogue-schema.ts`. */
export function catalogueToJson(catalogue: Catalogue) {
  const { site, phases, families, roles, tools, sources, terms, collaborations } = catalogue;
  return {
    site: { title: site.title, description: site.description, url: absoluteUrl(overviewPath()) },
    phases,
    families,
    roles: roles.map(roleToJson),
    tools: tools.map(toolToJson),
    sources: sources.map(sourceToJson),
    terms: terms.map(termToJson),
    collaborations: collaborations.map(collaborationToJson),
  };
}

/** One role for programs, as it also stands in the catalogue. */
export function roleToJson(role: Role) {
  return {
    id: role.id,
    title: role.title,
    aliases: role.aliases,
    family: role.family.id,
    summary: role.summary,
    url: absoluteUrl(rolePath(role.id)),
    lifecycle: Object.fromEntries(
      role.lifecycle.map(({ phase, part, does, citations }) => [
        phase.id,
        { part, does, citations: citations.map(citationToJson) },
      ]),
    ),
    responsibilities: role.groups.flatMap((group) =>
      group.responsibilities.map(({ id, text, citations }) => ({
        id,
        group: group.title ?? null,
        text,
        citations: citations.map(citationToJson),
      })),
    ),
    tools: role.tools.map((use) => ({
      tool: use.tool.id,
      title: use.tool.title,
      for: use.for,
      as: use.as,
      citations: use.citations.map(citationToJson),
    })),
    handoffs: role.gives.map((handoff) => ({ to: handoff.to.id, ...handoffToJson(handoff) })),
    differs: role.differs.map(({ other, here, there, citations }) => ({
      from: other.id,
      here,
      there,
      citations: citations.map(citationToJson),
    })),
    named: role.named.map(({ source, as, at }) => ({ source: source.id, as, at })),
    jobTitles: role.jobTitles,
  };
}

function handoffToJson({ gives, accepted, without, citations }: Handoff) {
  return { gives, accepted, without, citations: citations.map(citationToJson) };
}

function citationToJson({ source, at }: Citation) {
  return { source: source.id, at };
}

function toolToJson(tool: Tool) {
  return {
    id: tool.id,
    title: tool.title,
    aliases: tool.aliases,
    kind: tool.kind,
    homePage: tool.url,
    description: tool.descriptionText,
    url: absoluteUrl(toolPath(tool.id)),
    usedBy: tool.usedBy.map((use) => ({ role: use.role.id, for: use.for, as: use.as })),
  };
}

function sourceToJson(source: Source) {
  return {
    id: source.id,
    title: source.title,
    authors: source.authors,
    year: source.year,
    publisher: source.publisher,
    link: sourceAddress(source),
    doi: source.doi,
    url: absoluteUrl(sourcePath(source.id)),
  };
}

function termToJson(term: Term) {
  return {
    id: term.id,
    title: term.title,
    aliases: term.aliases,
    explanation: term.explanationText,
    sources: term.sources.map(({ source, at }) => ({ source: source.id, at })),
    usedBy: term.usedBy.map((role) => role.id),
    url: absoluteUrl(termPath(term.id)),
  };
}

function collaborationToJson({ id, roles, handoffs }: Collaboration) {
  return {
    id,
    url: absoluteUrl(pairPath(id)),
    roles: roles.map((role) => role.id),
    handoffs: handoffs.map((handoff) => ({ from: handoff.from.id, to: handoff.to.id, ...handoffToJson(handoff) })),
  };
}
