import type { RootContent } from 'mdast';
import { overviewAddress } from '../../model/addresses.ts';
import type { Tool } from '../../model/catalogue.ts';
import type { Footnotes } from './footnotes.ts';
import { toolItem, useItem, wordsItem } from './items.ts';
import { entryLink, list, paragraph, section, siteLink, webLink } from './nodes.ts';
import { proseToMarkdown } from './prose-to-markdown.ts';

/** What stands below the title of a tool's page. */
export function toolToMarkdown(tool: Tool, footnotes: Footnotes): RootContent[] {
  const users = tool.usedBy.map((use) => useItem(entryLink('roles', use.role), use, footnotes));
  const more =
    tool.moreAlike > 0
      ? [paragraph(`And ${tool.moreAlike} more among `, siteLink('all tools, by kind', overviewAddress('tools')), '.')]
      : [];
  return [
    ...proseToMarkdown(tool.description.children),
    list([
      paragraph('Page: ', entryLink('tools', tool)),
      paragraph('Kind: ', tool.kind),
      paragraph('Home page: ', webLink(tool.url, tool.url)),
      ...wordsItem('Also called', tool.aliases),
    ]),
    ...section('Who uses it, and what for', list(users)),
    ...section('Others of its kind', list(tool.alike.map((other) => toolItem(other))), ...more),
  ];
}
