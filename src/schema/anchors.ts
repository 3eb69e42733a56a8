/** The parts of a role's page that have a heading of the site's own, in their order; the role's own sections stand before `names`. */
export const ROLE_SECTIONS = {
  lifecycle: 'In the lifecycle',
  'who-they-are': 'Who they are',
  'key-responsibilities': 'Key responsibilities',
  differences: 'How it differs',
  tools: 'Tools',
  gives: 'Hands over',
  receives: 'Receives',
  names: 'Names',
  citations: 'Citations',
} as const;

export type RoleSectionId = keyof typeof ROLE_SECTIONS;

/** The title of the lifecycle where it tells of activities, which come there in the order of a release. */
export const LIFECYCLE_OF_ACTIVITIES = 'In one release';

/** The same of an activity's page; the activity's own sections stand before `law`. */
export const ACTIVITY_SECTIONS = {
  'who-does-what': 'Who does what',
  'in-and-out': 'What goes in, what comes out',
  'what-it-takes': 'What it takes',
  law: 'What the law asks',
  otherwise: 'Where sources disagree',
  citations: 'Citations',
} as const;

export type ActivitySectionId = keyof typeof ACTIVITY_SECTIONS;

/** The sections of the pages whose text gets anchors, by the kind of page. */
export const SECTIONS = { role: ROLE_SECTIONS, activity: ACTIVITY_SECTIONS, guide: {} } as const;

/** What every page has, whatever is on it: ids of the layout, and those that the search gives its results. */
const EVERY_PAGE = /^(?:main|toc|search-dialog|results|result-\d+)$/;

/** What the anchor of a law begins with; the id of its source follows. */
export const LAW_ANCHOR = 'source-';

const CITATIONS = 'citations|cite-\\d+';

/** The anchors that the pages make themselves, by the kind of page. No text and no id of content may take one. */
const MADE_BY_PAGE = {
  role: new RegExp(`^(?:${Object.keys(ROLE_SECTIONS).join('|')}|gives-.+|receives-.+|cite-\\d+)$`),
  activity: new RegExp(`^(?:${Object.keys(ACTIVITY_SECTIONS).join('|')}|cite-\\d+)$`),
  tool: new RegExp(`^(?:used-by|alike|${CITATIONS})$`),
  guide: /^(?!)/,
  sources: /^(?:documents|names)$/,
  glossary: /^(?!)/,
  law: new RegExp(`^(?:${LAW_ANCHOR}.+|${CITATIONS})$`),
  lifecycle: new RegExp(`^(?:${CITATIONS})$`),
  activities: /^steps$/,
} as const;

export type AnchoredPage = keyof typeof MADE_BY_PAGE;

/** Whether an anchor belongs to the page itself, so that nothing written in content can have it. */
export function isReserved(page: AnchoredPage, anchor: string): boolean {
  return EVERY_PAGE.test(anchor) || MADE_BY_PAGE[page].test(anchor);
}
