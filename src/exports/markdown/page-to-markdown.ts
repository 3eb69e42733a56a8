import type { RootContent } from 'mdast';
import type { Catalogue } from '../../model/catalogue.ts';
import type { OverviewId } from '../../model/overviews.ts';
import type { SitePage } from '../../model/pages.ts';
import { guideToMarkdown } from './guide-to-markdown.ts';
import * as overviews from './overviews-to-markdown.ts';
import { roleToMarkdown } from './role-to-markdown.ts';
import { toolToMarkdown } from './tool-to-markdown.ts';

/** Writes a page; the prefix begins the label of each footnote. */
type Writer = (footnotePrefix?: string) => RootContent[];

/** The overviews that have a Markdown twin. One that is only a form has none. */
const OVERVIEWS: Partial<Record<OverviewId, (catalogue: Catalogue, footnotePrefix?: string) => RootContent[]>> = {
  home: overviews.rolesToMarkdown,
  lifecycle: overviews.lifecycleToMarkdown,
  collaboration: overviews.collaborationToMarkdown,
  tools: overviews.toolsToMarkdown,
  sources: overviews.sourcesToMarkdown,
  glossary: overviews.glossaryToMarkdown,
  guides: overviews.guidesToMarkdown,
};

/** What writes the Markdown twin of a page; nothing for a page that has none. */
export function markdownOf({ kind, id }: SitePage, catalogue: Catalogue): Writer | undefined {
  if (kind === 'overviews') {
    const write = OVERVIEWS[id as OverviewId];
    return write && ((prefix) => write(catalogue, prefix));
  }
  if (kind === 'roles') return writerOf(catalogue.roles, id, roleToMarkdown);
  if (kind === 'tools') return writerOf(catalogue.tools, id, toolToMarkdown);
  return writerOf(catalogue.guides, id, guideToMarkdown);
}

function writerOf<T extends { readonly id: string }>(
  entries: readonly T[],
  id: string,
  write: (entry: T, footnotePrefix?: string) => RootContent[],
): Writer | undefined {
  const entry = entries.find((one) => one.id === id);
  return entry && ((prefix) => write(entry, prefix));
}
