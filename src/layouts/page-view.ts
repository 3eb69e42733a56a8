import type { ComponentProps } from 'astro/types';
import type PageNotes from '../components/PageNotes.astro';
import { overviewAddress } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { SitePage } from '../model/pages.ts';
import { reportUrl } from '../exports/issue-report.ts';
import { markdownOf } from '../exports/markdown/page-to-markdown.ts';
import type { Former, Permalinks } from '../permalinks/permalinks.ts';
import { url } from '../routes.ts';

/** What stands around the content of every page. */
export interface SiteFrame {
  readonly title: string;
  readonly roleCount: number;
  /** Web address of the repository that holds the content. */
  readonly repository: string | undefined;
  /** The pages that the header leads to. */
  readonly navigation: readonly SitePage[];
}

/** All that a page shows besides its content. */
export interface PageView extends Pick<SitePage, 'address' | 'title'> {
  readonly description: string;
  /** Where the page stands: links from the overview down, without the page itself. */
  readonly breadcrumbs: readonly { readonly name: string; readonly address: string }[];
  readonly hasMarkdown: boolean;
  /** Where a reader reports a mistake on the page; nothing without a repository that takes reports. */
  readonly reportUrl: string | undefined;
  /** For a page that only leads elsewhere: search engines leave it out, and know where it leads. */
  readonly isSignpost: boolean;
  readonly canonical: string;
  /** Anchors that the places of this page had before, by the anchor they have now; `''` is the page itself. */
  readonly earlierAnchors: ReadonlyMap<string, readonly string[]>;
  /** What was on this page, and is elsewhere now or gone. */
  readonly departed: readonly Former[];
}

/** All that stands around the content of one page. */
export interface PageProps {
  frame: SiteFrame;
  view: PageView;
  /** What is known of the file that the page is made of, when it is one. */
  notes?: ComponentProps<typeof PageNotes>;
  /** The address of the page's data for programs, when it has any of its own. */
  json?: string;
  /** The image that other sites show beside a link to the page, when it has one of its own. */
  preview?: { address: string; alt: string };
  /** Rules that only this page needs, made with it. The page inserts their hash into its security policy. */
  css?: string;
  /** What the page is about in terms of schema.org. */
  linkedData?: object;
}

/** The frame of all pages. */
export function siteFrame({ site, roles }: Catalogue, pages: readonly SitePage[], repository?: string): SiteFrame {
  return {
    title: site.title,
    roleCount: roles.length,
    repository: repository ?? site.repository,
    navigation: pages.filter(({ inHeader }) => inHeader),
  };
}

/** The view of each page of the site, by its address. */
export function pageViews(
  catalogue: Catalogue,
  pages: readonly SitePage[],
  permalinks: Permalinks,
  repository?: string,
): Map<string, PageView> {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const trail = ({ parent }: SitePage): SitePage[] => {
    const above = parent && byAddress.get(overviewAddress(parent));
    return above ? [...trail(above), above] : [];
  };
  return new Map(
    pages.map((page) => [
      page.address,
      {
        ...barePage(page.address, page.title, page.summary, repository),
        breadcrumbs: trail(page),
        hasMarkdown: markdownOf(page, catalogue) !== undefined,
        earlierAnchors: permalinks.earlierAnchors.get(page.address) ?? new Map(),
        departed: permalinks.departed.get(page.address) ?? [],
      },
    ]),
  );
}

/** The view of a page that only leads elsewhere: its name is known and used, and no page has it. */
export function signpostView(frame: SiteFrame, address: string, title: string, description: string): PageView {
  return {
    ...barePage(address, title, description, frame.repository),
    breadcrumbs: frame.navigation.slice(0, 1),
    isSignpost: true,
  };
}

/** The view of a page that is not in the table of pages: it has a name and an address, and nothing else. */
export function barePage(address: string, title: string, description: string, repository?: string): PageView {
  return {
    address,
    title,
    description,
    breadcrumbs: [],
    hasMarkdown: false,
    reportUrl: repository && reportUrl(repository, { page: title, url: url(address) }),
    isSignpost: false,
    canonical: address,
    earlierAnchors: new Map(),
    departed: [],
  };
}
