import type { RootContent } from 'mdast';
import type { Tool } from '../../model/catalogue.ts';
import { rolePath, toolPath } from '../../routes.ts';
import { collectFootnotes } from './footnotes.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { heading, list, paragraph, section, siteLink, webLink } from './nodes.ts';

/** A tool's page as Markdown. */
export function toolToMarkdown(tool: Tool, footnotePrefix?: string): RootContent[] {
  const pagePath = toolPath(tool.id);
  const footnotes = collectFootnotes(footnotePrefix);
  return [
    heading(1, tool.title),
    ...htmlToMarkdown(tool.description, { footnotes, citations: [], pagePath }),
    list([
      paragraph('Page: ', siteLink(tool.title, pagePath)),
      paragraph('Kind: ', tool.kind),
      paragraph('Home page: ', webLink(tool.url, tool.url)),
      ...(tool.aliases.length > 0 ? [paragraph('Also called: ', tool.aliases.join(', '))] : []),
    ]),
    ...section(
      'Who uses it, and what for',
      list(
        tool.usedBy.map(({ role, for: purpose, as, citations }) =>
          paragraph(
            siteLink(role.title, rolePath(role.id)),
            as ? ` (${as})` : '',
            ': for ',
            purpose,
            footnotes.cite(citations),
          ),
        ),
      ),
    ),
    ...footnotes.definitions(),
  ];
}
