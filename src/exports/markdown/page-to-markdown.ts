import type { RootContent } from 'mdast';
import type { Catalogue } from '../../model/catalogue.ts';
import type { OverviewId } from '../../model/overviews.ts';
import type { SitePage } from '../../model/pages.ts';
import { activityToMarkdown } from './activity-to-markdown.ts';
import { collectFootnotes, type WriteBody } from './footnotes.ts';
import { guideToMarkdown } from './guide-to-markdown.ts';
import { heading } from './nodes.ts';
import { OVERVIEWS_TO_MARKDOWN } from './overviews-to-markdown.ts';
import { roleToMarkdown } from './role-to-markdown.ts';
import { toolToMarkdown } from './tool-to-markdown.ts';

/** Writes a page; the prefix begins the label of each footnote. */
type Writer = (footnotePrefix?: string) => RootContent[];

/** What writes the Markdown twin of a page; nothing for a page that has none. */
export function markdownOf({ kind, id, title }: SitePage, catalogue: Catalogue): Writer | undefined {
  const hasId = (entry: { readonly id: string }): boolean => entry.id === id;
  if (kind === 'overviews') return writerOf(title, catalogue, OVERVIEWS_TO_MARKDOWN[id as OverviewId]);
  if (kind === 'roles') return writerOf(title, catalogue.roles.find(hasId), roleToMarkdown);
  if (kind === 'activities') return writerOf(title, catalogue.activities.find(hasId), activityToMarkdown);
  if (kind === 'tools') return writerOf(title, catalogue.tools.find(hasId), toolToMarkdown);
  return writerOf(title, catalogue.guides.find(hasId), guideToMarkdown);
}

/** Puts the title of a page above it, and what it has cited below. */
function writerOf<T>(title: string, subject: T | undefined, write: WriteBody<T> | undefined): Writer | undefined {
  if (!subject || !write) return undefined;
  return (prefix) => {
    const footnotes = collectFootnotes(prefix);
    return [heading(1, title), ...write(subject, footnotes), ...footnotes.definitions()];
  };
}
