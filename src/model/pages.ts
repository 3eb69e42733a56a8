import type { EntryBase } from '../reader/entry.ts';
import { answerText } from './activity-answer.ts';
import { entryAddress, overviewAddress } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { type Overview, type OverviewId, OVERVIEWS } from './overviews.ts';

/** The kinds of content whose entries have a page each. */
type EntryPageKind = 'roles' | 'activities' | 'tools' | 'guides';

/** A page of the site, as header, sitemap, inventories and the page itself know it. */
export interface SitePage {
  readonly kind: 'overviews' | EntryPageKind;
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** What links to it are called. */
  readonly name: string;
  /** One sentence; for an activity two, of which the first says who does it. */
  readonly summary: string;
  readonly inHeader: boolean;
  /** Its name in inventories for other documentation, when it is in them. */
  readonly linkName: string | undefined;
  /** The overview that it belongs to; nothing for the home page. */
  readonly parent: OverviewId | undefined;
  /** The content files that it is made of. */
  readonly files: readonly string[];
}

/** Every page that has something to say, the overviews first. Redirects and the page for errors are none. */
export function listPages(catalogue: Catalogue): SitePage[] {
  const { roles, activities, tools, guides } = catalogue;
  return [
    ...listOverviews(catalogue),
    ...roles.map((role) => entryPage('roles', role, role.summary)),
    ...activities.map((activity) => {
      const others = activity.parts.map(({ role }) => role);
      return entryPage('activities', activity, `${answerText(activity)} ${activity.summary}`, others);
    }),
    ...tools.map((tool) => {
      const users = tool.usedBy.map(({ role }) => role);
      const summary = `${tool.kind}; used by ${users.map(({ title }) => title).join(', ') || 'no role yet'}`;
      return entryPage('tools', tool, summary, users);
    }),
    ...guides.map((guide) => entryPage('guides', guide, guide.summary)),
  ];
}

function entryPage(
  kind: EntryPageKind,
  { id, title, path }: EntryBase & { readonly title: string },
  summary: string,
  others: readonly EntryBase[] = [],
): SitePage {
  return {
    kind,
    id,
    address: entryAddress(kind, id),
    title,
    name: title,
    summary,
    inHeader: false,
    // Roles are what the site is about: they need no folder before their names.
    linkName: kind === 'roles' ? id : `${kind}/${id}`,
    parent: kind === 'roles' ? 'home' : kind,
    files: [path, ...others.map((other) => other.path)],
  };
}

/** The overviews that this content has. */
export function listOverviews(catalogue: Catalogue): SitePage[] {
  return (Object.keys(OVERVIEWS) as OverviewId[]).flatMap((id) => {
    const { name, summary, madeOf, isOptional, linkName = id, isUnlisted = false }: Overview = OVERVIEWS[id];
    const entries = madeOf.map((kind): readonly EntryBase[] => catalogue[kind]);
    if (isOptional && entries.at(-1)?.length === 0) return [];
    return {
      kind: 'overviews' as const,
      id,
      address: overviewAddress(id),
      title: id === 'home' ? catalogue.site.title : name,
      name,
      summary: typeof summary === 'string' ? summary : summary(catalogue),
      inHeader: !isUnlisted,
      linkName: isUnlisted ? undefined : linkName,
      parent: id === 'home' ? undefined : ('home' as const),
      files: entries.flat().map(({ path }) => path),
    };
  });
}
