import type { RootContent } from 'mdast';
import type { Tool } from '../../model/catalogue.ts';
import { roleAddress, toolAddress } from '../../model/addresses.ts';
import { collectFootnotes } from './footnotes.ts';
import { heading, list, paragraph, section, siteLink, webLink } from './nodes.ts';
import { proseToMarkdown } from './prose-to-markdown.ts';

/** A tool's page as Markdown. */
export function toolToMarkdown(tool: Tool, footnotePrefix?: string): RootContent[] {
  const footnotes = collectFootnotes(footnotePrefix);
  return [
    heading(1, tool.title),
    ...proseToMarkdown(tool.description.children),
    list([
      paragraph('Page: ', siteLink(tool.title, toolAddress(tool.id))),
      paragraph('Kind: ', tool.kind),
      paragraph('Home page: ', webLink(tool.url, tool.url)),
      ...(tool.aliases.length > 0 ? [paragraph('Also called: ', tool.aliases.join(', '))] : []),
    ]),
    ...section(
      'Who uses it, and what for',
      list(
        tool.usedBy.map(({ role, for: purpose, as, citations }) =>
          paragraph(
            siteLink(role.title, roleAddress(role.id)),
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
