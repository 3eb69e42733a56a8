import type { BlockContent, RootContent } from 'mdast';
import { roleAddress, sourceAddress, toolAddress } from '../../model/addresses.ts';
import type { Handoff, Role } from '../../model/catalogue.ts';
import { type RoleSection, roleSections } from '../../model/role-sections.ts';
import type { RoleSectionId } from '../../schema/anchors.ts';
import { collectFootnotes } from './footnotes.ts';
import { handoffToMarkdown } from './handoff-to-markdown.ts';
import { heading, list, paragraph, section, siteLink, strong } from './nodes.ts';
import { type CitedProse, proseToMarkdown } from './prose-to-markdown.ts';

/**
 * A role's page as Markdown, with its citations as footnotes.
 *
 * @param footnotePrefix begins the label of each footnote
 */
export function roleToMarkdown(role: Role, footnotePrefix?: string): RootContent[] {
  const footnotes = collectFootnotes(footnotePrefix);
  const cited: CitedProse = { footnotes, citations: role.citations };
  return [
    heading(1, role.title),
    paragraph(role.summary),
    list([
      paragraph('Page: ', siteLink(role.title, roleAddress(role.id))),
      paragraph('Family: ', role.family.title),
      ...(role.aliases.length > 0 ? [paragraph('Also called: ', role.aliases.join(', '))] : []),
    ]),
    ...roleSections(role).flatMap((one) => section(one.title, ...contentOf(one, role, cited))),
    ...footnotes.definitions(),
  ];
}

function contentOf({ id, own }: RoleSection, role: Role, cited: CitedProse): RootContent[] {
  return own ? proseToMarkdown(own.body, cited) : SECTIONS[id as RoleSectionId](role, cited);
}

/** What stands in each section of the site's own. */
const SECTIONS: Readonly<Record<RoleSectionId, (role: Role, cited: CitedProse) => RootContent[]>> = {
  'who-they-are': ({ introduction }, cited) => proseToMarkdown(introduction, cited),
  'key-responsibilities': ({ groups }, cited) => groups.flatMap((group) => groupToMarkdown(group, cited)),
  differences: ({ title, differs }, { footnotes }) => [
    list(
      differs.map(({ other, here, there, citations }) => [
        paragraph('From the ', siteLink(other.title, roleAddress(other.id)), ':'),
        list([
          paragraph(strong(title), ': ', here, footnotes.cite(citations)),
          paragraph(strong(other.title), ': ', there),
        ]),
      ]),
    ),
  ],
  lifecycle: ({ lifecycle }, { footnotes }) => [
    list(
      lifecycle.map(({ phase, part, does, citations }) =>
        paragraph(strong(phase.title), ` (${part}): `, does, footnotes.cite(citations)),
      ),
    ),
  ],
  tools: ({ tools }, { footnotes }) => [
    list(
      tools.map(({ tool, for: purpose, as, citations }) => {
        const link = siteLink(tool.title, toolAddress(tool.id));
        return paragraph(link, as ? ` (${as})` : '', ': for ', purpose, footnotes.cite(citations));
      }),
    ),
  ],
  gives: ({ gives }, cited) => [handoffsToMarkdown(gives, 'to', cited)],
  receives: ({ receives }, cited) => [handoffsToMarkdown(receives, 'from', cited)],
  names: ({ named, jobTitles }) => [
    list([
      ...named.map(({ source, as, at }) =>
        paragraph(`“${as}” in `, siteLink(source.title, sourceAddress(source.id)), at ? `, ${at}` : ''),
      ),
      ...(jobTitles.length > 0 ? [paragraph('Common job titles: ', jobTitles.join(', '))] : []),
    ]),
  ],
  citations: () => [paragraph('What has no footnote is the editors’ own judgment.')],
};

function groupToMarkdown({ title, responsibilities }: Role['groups'][number], cited: CitedProse): RootContent[] {
  const items = responsibilities.map(({ body, citations }): BlockContent[] => {
    const [first, ...rest] = proseToMarkdown(body, cited) as BlockContent[];
    const marks = cited.footnotes.cite(citations);
    // The marks belong to the statement, and what is nested below it follows them.
    return first?.type === 'paragraph'
      ? [paragraph(first.children, marks), ...rest]
      : [paragraph(marks), ...(first ? [first] : []), ...rest];
  });
  return [...(title ? [heading(3, title)] : []), list(items)];
}

function handoffsToMarkdown(handoffs: readonly Handoff[], show: 'from' | 'to', { footnotes }: CitedProse) {
  return list(
    handoffs.map((handoff) => {
      const other = handoff[show];
      const whom = [show === 'to' ? 'To the ' : 'From the ', siteLink(other.title, roleAddress(other.id)), ': '];
      return handoffToMarkdown(handoff, whom, footnotes);
    }),
  );
}
