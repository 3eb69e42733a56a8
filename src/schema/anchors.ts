/** The parts of a role's page that have a heading of the site's own, in their order; the role's own sections stand before `names`. */
export const ROLE_SECTIONS = {
  'who-they-are': 'Who they are',
  'key-responsibilities': 'Key responsibilities',
  differences: 'How it differs',
  lifecycle: 'In the lifecycle',
  tools: 'Tools',
  gives: 'Hands over',
  receives: 'Receives',
  names: 'Names',
  citations: 'Citations',
} as const;

export type RoleSectionId = keyof typeof ROLE_SECTIONS;

/** What every page has, whatever is on it: ids of the layout, and those that the search gives its results. */
const EVERY_PAGE = /^(?:main|toc|search-dialog|results|result-\d+)$/;

const CITATIONS = 'citations|cite-\\d+';

/** The anchors that the pages make themselves, by the kind of page. No text and no id of content may take one. */
const MADE_BY_PAGE = {
  role: new RegExp(`^(?:${Object.keys(ROLE_SECTIONS).join('|')}|gives-.+|receives-.+|cite-\\d+)$`),
  tool: new RegExp(`^(?:used-by|${CITATIONS})$`),
  guide: /^(?!)/,
  sources: /^(?:documents|names)$/,
  glossary: /^(?!)/,
  lifecycle: new RegExp(`^(?:${CITATIONS})$`),
} as const;

export type AnchoredPage = keyof typeof MADE_BY_PAGE;

/** Whether an anchor belongs to the page itself, so that nothing written in content can have it. */
export function isReserved(page: AnchoredPage, anchor: string): boolean {
  return EVERY_PAGE.test(anchor) || MADE_BY_PAGE[page].test(anchor);
}
