import type { RootContent } from 'mdast';
import type { Handoff, Role } from '../../model/catalogue.ts';
import { rolePath, sourcePath, toolPath } from '../../routes.ts';
import { collectFootnotes, type Footnotes } from './footnotes.ts';
import { type HtmlContext, htmlToInlineMarkdown, htmlToMarkdown } from './html-to-markdown.ts';
import { handoffToMarkdown } from './handoff-to-markdown.ts';
import { heading, list, paragraph, section, siteLink, strong } from './nodes.ts';

/**
 * A role's page as Markdown, with its citations as footnotes.
 *
 * @param footnotePrefix begins the label of each footnote
 */
export function roleToMarkdown(role: Role, footnotePrefix?: string): RootContent[] {
  const pagePath = rolePath(role.id);
  const footnotes = collectFootnotes(footnotePrefix);
  const html: HtmlContext = { footnotes, citations: role.citations, pagePath };
  const { cite } = footnotes;
  return [
    heading(1, role.title),
    paragraph(role.summary),
    list([
      paragraph('Page: ', siteLink(role.title, pagePath)),
      paragraph('Family: ', role.family.title),
      ...(role.aliases.length > 0 ? [paragraph('Also called: ', role.aliases.join(', '))] : []),
    ]),
    ...(role.introduction ? section('Who they are', ...htmlToMarkdown(role.introduction, html)) : []),
    ...section('Key responsibilities', ...role.groups.flatMap((group) => groupToMarkdown(group, html))),
    ...section(
      'How it differs',
      list(
        role.differs.map(({ other, here, there, citations }) => [
          paragraph('From the ', siteLink(other.title, rolePath(other.id)), ':'),
          list([
            paragraph(strong(role.title), ': ', here, cite(citations)),
            paragraph(strong(other.title), ': ', there),
          ]),
        ]),
      ),
    ),
    ...section(
      'In the lifecycle',
      list(
        role.lifecycle.map(({ phase, part, does, citations }) =>
          paragraph(strong(phase.title), ` (${part}): `, does, cite(citations)),
        ),
      ),
    ),
    ...section(
      'Tools',
      list(
        role.tools.map(({ tool, for: purpose, as, citations }) =>
          paragraph(siteLink(tool.title, toolPath(tool.id)), as ? ` (${as})` : '', ': for ', purpose, cite(citations)),
        ),
      ),
    ),
    ...section('Hands over', handoffsToMarkdown(role.gives, 'to', footnotes)),
    ...section('Receives', handoffsToMarkdown(role.receives, 'from', footnotes)),
    ...role.sections.flatMap(({ title, html: text }) => section(title, ...htmlToMarkdown(text, html))),
    ...section(
      'Names',
      list([
        ...role.named.map(({ source, as, at }) =>
          paragraph(`“${as}” in `, siteLink(source.title, sourcePath(source.id)), at ? `, ${at}` : ''),
        ),
        ...(role.jobTitles.length > 0 ? [paragraph('Common job titles: ', role.jobTitles.join(', '))] : []),
      ]),
    ),
    ...section('Citations', paragraph('What has no footnote is the editors’ own judgment.')),
    ...footnotes.definitions(),
  ];
}

function groupToMarkdown(group: Role['groups'][number], html: HtmlContext): RootContent[] {
  return [
    ...(group.title ? [heading(3, group.title)] : []),
    list(
      group.responsibilities.map((responsibility) =>
        paragraph(htmlToInlineMarkdown(responsibility.html, html), html.footnotes.cite(responsibility.citations)),
      ),
    ),
  ];
}

function handoffsToMarkdown(handoffs: readonly Handoff[], show: 'from' | 'to', footnotes: Footnotes) {
  return list(
    handoffs.map((handoff) => {
      const other = handoff[show];
      const whom = [show === 'to' ? 'To the ' : 'From the ', siteLink(other.title, rolePath(other.id)), ': '];
      return handoffToMarkdown(handoff, whom, footnotes);
    }),
  );
}
