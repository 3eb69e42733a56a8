import type { RootContent } from 'mdast';
import type { Catalogue } from '../../model/catalogue.ts';
import type { OverviewId } from '../../model/overviews.ts';
import type { SitePage } from '../../model/pages.ts';
import { collectFootnotes, type Footnotes } from './footnotes.ts';
import { guideToMarkdown } from './guide-to-markdown.ts';
import { OVERVIEWS_TO_MARKDOWN } from './overviews-to-markdown.ts';
import { roleToMarkdown } from './role-to-markdown.ts';
import { toolToMarkdown } from './tool-to-markdown.ts';

/** Writes a page; the prefix begins the label of each footnote. */
type Writer = (footnotePrefix?: string) => RootContent[];

/** What writes the Markdown twin of a page; nothing for a page that has none. */
export function markdownOf({ kind, id }: SitePage, catalogue: Catalogue): Writer | undefined {
  const hasId = (entry: { readonly id: string }): boolean => entry.id === id;
  if (kind === 'overviews') return writerOf(catalogue, OVERVIEWS_TO_MARKDOWN[id as OverviewId]);
  if (kind === 'roles') return writerOf(catalogue.roles.find(hasId), roleToMarkdown);
  if (kind === 'tools') return writerOf(catalogue.tools.find(hasId), toolToMarkdown);
  return writerOf(catalogue.guides.find(hasId), guideToMarkdown);
}

/** Puts what a page has cited below it. */
function writerOf<T>(
  subject: T | undefined,
  write: ((subject: T, footnotes: Footnotes) => RootContent[]) | undefined,
): Writer | undefined {
  if (!subject || !write) return undefined;
  return (prefix) => {
    const footnotes = collectFootnotes(prefix);
    return [...write(subject, footnotes), ...footnotes.definitions()];
  };
}
