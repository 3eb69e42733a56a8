import { entryAddress, overviewAddress, pairAddress } from '../model/addresses.ts';
import type { Catalogue, Role } from '../model/catalogue.ts';
import { whereToRead } from '../model/source-links.ts';
import { plainText } from '../reader/plain-text.ts';
import { url } from '../routes.ts';
import { giveActivity } from './activity-json.ts';
import { type CatalogueJson, catalogueJsonSchema, roleJsonSchema } from './catalogue-schema.ts';
import type { Given } from './json-fields.ts';

/** The whole catalogue for programs. `catalogue-schema.ts` says which fields of the model it has. */
export function catalogueToJson({ site, ...catalogue }: Catalogue): CatalogueJson {
  const given: Given<typeof catalogueJsonSchema> = {
    ...catalogue,
    site: { ...site, url: url(overviewAddress('home')) },
    roles: catalogue.roles.map(giveRole),
    activities: catalogue.activities.map(giveActivity),
    rules: catalogue.rules.map((rule) => {
      return { ...rule, text: plainText(rule.text), url: url(entryAddress('rules', rule.id)) };
    }),
    tools: catalogue.tools.map(({ url: homePage, ...tool }) => {
      const description = plainText(tool.description);
      return { ...tool, homePage, description, url: url(entryAddress('tools', tool.id)) };
    }),
    sources: catalogue.sources.map((source) => {
      return { ...source, link: whereToRead(source), url: url(entryAddress('sources', source.id)) };
    }),
    terms: catalogue.terms.map((term) => {
      return { ...term, explanation: plainText(term.explanation), url: url(entryAddress('terms', term.id)) };
    }),
    collaborations: catalogue.collaborations.map((pair) => ({ ...pair, url: url(pairAddress(pair.id)) })),
  };
  return catalogueJsonSchema.parse(given);
}

/** One role for programs, as it also stands in the catalogue. */
export function roleToJson(role: Role): CatalogueJson['roles'][number] {
  return roleJsonSchema.parse(giveRole(role));
}

function giveRole(role: Role): Given<typeof roleJsonSchema> {
  return {
    ...role,
    url: url(entryAddress('roles', role.id)),
    activities: role.parts.map(({ alsoDoes, doesCitations, ...part }) => ({
      ...part,
      title: part.activity.title,
      ...(part.part === 'accountable' && { alsoDoes, doesCitations }),
    })),
    lifecycle: Object.fromEntries(role.lifecycle.map((work) => [work.phase.id, work])),
    responsibilities: role.groups.flatMap(({ title: group = null, responsibilities }) =>
      responsibilities.map((one) => ({ ...one, group })),
    ),
    tools: role.tools.map((use) => ({ ...use, title: use.tool.title })),
    handoffs: role.gives,
    differs: role.differs.map((difference) => ({ ...difference, from: difference.other })),
  };
}
