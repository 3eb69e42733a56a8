import type { RootContent } from 'mdast';
import type { Catalogue } from '../../model/catalogue.ts';
import { whereToRead } from '../../model/source-links.ts';
import { guideAddress, roleAddress, sourceAddress, toolAddress } from '../../model/addresses.ts';
import { collectFootnotes } from './footnotes.ts';
import { handoffToMarkdown } from './handoff-to-markdown.ts';
import { heading, list, paragraph, section, siteLink, strong, webLink } from './nodes.ts';
import { proseToMarkdown } from './prose-to-markdown.ts';

/** The overview: every role by family. */
export function rolesToMarkdown({ site, families, roles }: Catalogue): RootContent[] {
  return [
    heading(1, site.title),
    paragraph(site.description),
    ...families.flatMap((family) =>
      section(
        family.title,
        list(
          roles
            .filter((role) => role.family === family)
            .map((role) =>
              paragraph(
                siteLink(role.title, roleAddress(role.id)),
                role.aliases.length > 0 ? ` (${role.aliases.join(', ')})` : '',
                `: ${role.summary}`,
              ),
            ),
        ),
      ),
    ),
  ];
}

/** Every tool with the roles that use it. */
export function toolsToMarkdown({ tools }: Catalogue): RootContent[] {
  const items = tools.map((tool) =>
    paragraph(
      siteLink(tool.title, toolAddress(tool.id)),
      ` (${tool.kind})`,
      tool.usedBy.length > 0 ? `: ${tool.usedBy.map(({ role }) => role.title).join(', ')}` : '',
    ),
  );
  return [heading(1, 'Tools'), list(items)];
}

/** What each role does in each phase. */
export function lifecycleToMarkdown({ phases, roles }: Catalogue, footnotePrefix?: string): RootContent[] {
  const footnotes = collectFootnotes(footnotePrefix);
  return [
    heading(1, 'Lifecycle'),
    ...phases.flatMap((phase) => {
      const items = roles.flatMap((role) =>
        role.lifecycle
          .filter((work) => work.phase === phase)
          .map(({ part, does, citations }) =>
            paragraph(siteLink(role.title, roleAddress(role.id)), ` (${part}): `, does, footnotes.cite(citations)),
          ),
      );
      return section(phase.title, ...(phase.summary ? [paragraph(phase.summary)] : []), list(items));
    }),
    ...footnotes.definitions(),
  ];
}

/** Every pair of roles with what passes between them. */
export function collaborationToMarkdown({ collaborations }: Catalogue, footnotePrefix?: string): RootContent[] {
  const footnotes = collectFootnotes(footnotePrefix);
  return [
    heading(1, 'Collaboration'),
    paragraph('Who hands what to whom, and how the receiver knows that it is good enough.'),
    ...collaborations.flatMap(({ roles: [one, other], handoffs }) =>
      section(
        `${one.title} and ${other.title}`,
        list(
          handoffs.map((handoff) =>
            handoffToMarkdown(handoff, [strong(`${handoff.from.title} → ${handoff.to.title}`), ': '], footnotes),
          ),
        ),
      ),
    ),
    ...footnotes.definitions(),
  ];
}

/** Every source, and what each calls each role. */
export function sourcesToMarkdown({ sources, roles }: Catalogue): RootContent[] {
  return [
    heading(1, 'Sources'),
    ...sources.flatMap((source) => {
      const about = [source.authors.join(', '), source.publisher, source.year].filter(Boolean).join(', ');
      const address = whereToRead(source);
      return [
        heading(2, source.title),
        ...(about ? [paragraph(about)] : []),
        ...proseToMarkdown(source.description.children),
        ...(address ? [paragraph(webLink(address, address))] : []),
      ];
    }),
    ...section(
      'What each source calls each role',
      list(
        roles
          .filter(({ named }) => named.length > 0)
          .map((role) => [
            paragraph(siteLink(role.title, roleAddress(role.id))),
            list(
              role.named.map(({ source, as, at }) =>
                paragraph(`“${as}” in `, siteLink(source.title, sourceAddress(source.id)), at ? `, ${at}` : ''),
              ),
            ),
          ]),
      ),
    ),
  ];
}

/** Every guide with what the reader gets from it. */
export function guidesToMarkdown({ guides }: Catalogue): RootContent[] {
  const items = guides.map(({ id, title, summary }) => paragraph(siteLink(title, guideAddress(id)), ': ', summary));
  return [heading(1, 'Guides'), list(items)];
}

/** Every term with its explanation, its sources and the roles that use it. */
export function glossaryToMarkdown({ terms }: Catalogue): RootContent[] {
  return [
    heading(1, 'Glossary'),
    ...terms.flatMap((term) => [
      heading(2, term.title),
      ...proseToMarkdown(term.explanation.children),
      list([
        ...(term.aliases.length > 0 ? [paragraph('Also written: ', term.aliases.join(', '))] : []),
        ...term.sources.map(({ source, at }) =>
          paragraph('Source: ', siteLink(source.title, sourceAddress(source.id)), at ? `, ${at}` : ''),
        ),
        ...(term.usedBy.length > 0 ? [paragraph('Used by: ', term.usedBy.map(({ title }) => title).join(', '))] : []),
      ]),
    ]),
  ];
}
