import type { Role } from '../model/catalogue.ts';
import type { Site } from '../schema/site.ts';
import { overviewAddress, roleAddress } from '../model/addresses.ts';
import { rolePreviewAddress, url } from '../routes.ts';

/** A role as schema.org's `Occupation`, for search engines. Only properties that schema.org defines are used. */
export function roleToLinkedData(role: Role): object {
  const page = url(roleAddress(role.id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    '@id': page,
    name: role.title,
    alternateName: role.aliases.length > 0 ? role.aliases : undefined,
    description: role.summary,
    url: page,
    image: url(rolePreviewAddress(role.id)),
    responsibilities: role.groups.flatMap((group) => group.responsibilities.map(({ text }) => text)),
    skills: role.tools.length > 0 ? role.tools.map(({ tool }) => tool.title) : undefined,
  };
}

/** The site as schema.org's `WebSite`, with where it can be searched. */
export function siteToLinkedData(site: Site): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.title,
    description: site.description,
    url: url(overviewAddress('home')),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${url(overviewAddress('search'))}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
