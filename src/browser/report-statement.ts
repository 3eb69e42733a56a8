import { reportUrl } from '../exports/issue-report.ts';

/**
 * Makes a link that reports a mistake in the statement that a sign # stands behind, with its words and what it cites.
 *
 * @returns nothing where the page has no repository, or one that takes no report
 */
export function linkToReport(sign: HTMLAnchorElement): HTMLAnchorElement | undefined {
  const { repository } = document.documentElement.dataset;
  const statement = sign.closest('li, tr, section, .rows > div') ?? sign.parentElement;
  if (!repository || !statement) return undefined;
  const href = reportUrl(repository, {
    page: textOf(document.querySelector('h1')),
    // As the site is published, wherever it is read.
    url: `${document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href}${sign.hash}`,
    words: wordsOf(statement),
    citations: citationsOf(statement),
  });
  return href ? Object.assign(document.createElement('a'), { href, textContent: 'Report a mistake' }) : undefined;
}

/** The words alone, each block on a line of its own. */
function wordsOf(statement: Element): string {
  const copy = statement.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll('.anchor, .cite, .status, .inline-list')) aside.remove();
  for (const block of copy.querySelectorAll('h2, h3, dt, dd, div, p, li')) block.prepend('\n');
  return (copy.textContent ?? '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** What its marks lead to; a ring ° says itself what it means. */
function citationsOf(statement: Element): string[] {
  const marks = [...statement.querySelectorAll<HTMLAnchorElement>('.cite a')];
  return [...new Set(marks.map((mark) => mark.title || textOf(document.querySelector(mark.hash))))];
}

const textOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
