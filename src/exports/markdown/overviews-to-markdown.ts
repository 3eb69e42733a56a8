import type { Catalogue } from '../../model/catalogue.ts';
import type { OverviewId } from '../../model/overviews.ts';
import { whereToRead } from '../../model/source-links.ts';
import { chartToMarkdown } from './chart-to-markdown.ts';
import type { WriteBody } from './footnotes.ts';
import { entryItem, handoffItem, namingItem, phaseItem, toolItem, wordsItem } from './items.ts';
import { lawToMarkdown } from './law-to-markdown.ts';
import { entryLink, heading, list, paragraph, placeInSource, section, strong, webLink } from './nodes.ts';
import { proseToMarkdown } from './prose-to-markdown.ts';

/** What stands below the title of each overview. One that is only a form has no twin. */
export const OVERVIEWS_TO_MARKDOWN: Partial<Record<OverviewId, WriteBody<Catalogue>>> = {
  home: ({ site, families, roles }) => [
    paragraph(site.description),
    ...families.flatMap((family) => {
      const items = roles
        .filter((role) => role.family === family)
        .map((role) => {
          const aliases = role.aliases.length > 0 ? ` (${role.aliases.join(', ')})` : '';
          return paragraph(entryLink('roles', role), aliases, `: ${role.summary}`);
        });
      return section(family.title, list(items));
    }),
  ],

  activities: chartToMarkdown,

  tools: ({ tools }) => [list(tools.map((tool) => toolItem(tool, ` (${tool.kind})`)))],

  lifecycle: ({ phases, roles }, footnotes) =>
    phases.flatMap((phase) => {
      const items = roles.flatMap((role) =>
        role.lifecycle
          .filter((work) => work.phase === phase)
          .map((work) => phaseItem(entryLink('roles', role), work, footnotes)),
      );
      return section(phase.title, ...(phase.summary ? [paragraph(phase.summary)] : []), list(items));
    }),

  collaboration: ({ collaborations }, footnotes) => [
    paragraph('Who hands what to whom, and how the receiver knows that it is good enough.'),
    ...collaborations.flatMap(({ roles: [one, other], handoffs }) => {
      const items = handoffs.map((handoff) =>
        handoffItem(handoff, strong(`${handoff.from.title} → ${handoff.to.title}`), footnotes),
      );
      return section(`${one.title} and ${other.title}`, list(items));
    }),
  ],

  law: lawToMarkdown,

  sources: ({ sources, roles }) => {
    const documents = sources.flatMap((source) => {
      const about = [source.authors.join(', '), source.publisher, source.year].filter(Boolean).join(', ');
      const address = whereToRead(source);
      return [
        heading(2, source.title),
        ...(about ? [paragraph(about)] : []),
        ...proseToMarkdown(source.description.children),
        ...(address ? [paragraph(webLink(address, address))] : []),
      ];
    });
    const named = roles.filter((role) => role.named.length > 0);
    const names = named.map((role) => [paragraph(entryLink('roles', role)), list(role.named.map(namingItem))]);
    return [...documents, ...section('What each source calls each role', list(names))];
  },

  guides: ({ guides }) => [list(guides.map((guide) => entryItem('guides', guide)))],

  glossary: ({ terms }) =>
    terms.flatMap(({ title, explanation, aliases, sources, usedBy }) => {
      const users = usedBy.map((role) => role.title);
      return [
        heading(2, title),
        ...proseToMarkdown(explanation.children),
        list([
          ...wordsItem('Also written', aliases),
          ...sources.map((place) => paragraph('Source: ', placeInSource(place))),
          ...wordsItem('Used by', users),
        ]),
      ];
    }),
};
