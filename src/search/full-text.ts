/** The full-text index, made by Pagefind after the build and loaded when someone begins to search. */

/** The parts of Pagefind's browser API that are used here. Source: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** One thing found: a page, or a section of it. */
export interface Hit {
  /** What it is: role, tool, guide. */
  readonly kind: string;
  readonly title: string;
  /** The heading under which the words stand, when it is not the page's own. */
  readonly section: string | undefined;
  readonly url: string;
  /** Text around the words, which stand in `<mark>`; everything else in it is escaped. */
  readonly excerpt: string;
}

const MOST_HITS = 12;

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const base = document.documentElement.dataset['searchIndex'] ?? '/pagefind/';
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  return pagefind;
}

/**
 * Searches the text of all pages.
 *
 * @throws when the index cannot be loaded; the next search tries again
 */
export async function searchText(query: string): Promise<Hit[]> {
  loading ??= load();
  let pagefind: Pagefind;
  try {
    pagefind = await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, MOST_HITS).map((result) => result.data()));
  return pages.map((page) => {
    const best = page.sub_results[0];
    const section = best && best.title !== page.meta.title ? best : undefined;
    return {
      kind: page.meta.kind ?? '',
      title: page.meta.title ?? page.url,
      section: section?.title,
      url: section?.url ?? page.url,
      excerpt: section?.excerpt ?? page.excerpt,
    };
  });
}
