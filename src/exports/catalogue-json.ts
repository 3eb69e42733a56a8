import {
  overviewAddress,
  pairAddress,
  roleAddress,
  sourceAddress,
  termAddress,
  toolAddress,
} from '../model/addresses.ts';
import type { Catalogue, Citation, Collaboration, Handoff, Role, Source, Term, Tool } from '../model/catalogue.ts';
import { whereToRead } from '../model/source-links.ts';
import { plainText } from '../reader/plain-text.ts';
import { url } from '../routes.ts';
import type { CatalogueJson, RoleJson } from './catalogue-schema.ts';

/** The whole catalogue for programs. The shapes are described by `catalogue-schema.ts`. */
export function catalogueToJson(catalogue: Catalogue): CatalogueJson {
  const { site, phases, families, roles, tools, sources, terms, collaborations } = catalogue;
  return {
    site: { title: site.title, description: site.description, url: url(overviewAddress('home')) },
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
export function roleToJson(role: Role): RoleJson {
  return {
    id: role.id,
    title: role.title,
    aliases: role.aliases,
    family: role.family.id,
    summary: role.summary,
    url: url(roleAddress(role.id)),
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
    description: plainText(tool.description),
    url: url(toolAddress(tool.id)),
    usedBy: tool.usedBy.map(({ role, for: purpose, as, citations }) => {
      return { role: role.id, for: purpose, as, citations: citations.map(citationToJson) };
    }),
  };
}

function sourceToJson(source: Source) {
  return {
    id: source.id,
    title: source.title,
    authors: source.authors,
    year: source.year,
    publisher: source.publisher,
    link: whereToRead(source),
    doi: source.doi,
    url: url(sourceAddress(source.id)),
  };
}

function termToJson(term: Term) {
  return {
    id: term.id,
    title: term.title,
    aliases: term.aliases,
    explanation: plainText(term.explanation),
    sources: term.sources.map(({ source, at }) => ({ source: source.id, at })),
    usedBy: term.usedBy.map((role) => role.id),
    url: url(termAddress(term.id)),
  };
}

function collaborationToJson({ id, roles, handoffs }: Collaboration) {
  return {
    id,
    url: url(pairAddress(id)),
    roles: [roles[0].id, roles[1].id] as const,
    handoffs: handoffs.map((handoff) => ({ from: handoff.from.id, to: handoff.to.id, ...handoffToJson(handoff) })),
  };
}
