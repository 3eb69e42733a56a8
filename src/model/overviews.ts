import type { Kind } from '../schema/kinds.ts';
import type { Catalogue } from './catalogue.ts';

/** A page of the site that no entry of the content has for itself. */
export interface Overview {
  /** What links to it are called; also its heading, but for the home page. */
  readonly name: string;
  /** One sentence, for search engines and for lists of pages. */
  readonly summary: string | ((catalogue: Catalogue) => string);
  /** The kinds of content that it is made of. */
  readonly madeOf: readonly Kind[];
  /** Whether the content has to have some of the last of them for there to be such a page. */
  readonly isOptional?: boolean;
  /** The name in inventories for other documentation, where that is not its id. */
  readonly linkName?: string;
  /** Whether it is in neither the header nor the inventories. */
  readonly isUnlisted?: boolean;
}

/**
 * Every overview of the site, in the order of the header, by the name of the page's file; the home page has none.
 * Whatever lists pages reads this: to add a page, add a row and the page's file.
 */
export const OVERVIEWS = {
  home: {
    name: 'Roles',
    summary: ({ site }) => site.description,
    madeOf: ['roles'],
    linkName: 'index',
  },
  activities: {
    name: 'Activities',
    summary: 'Who answers for each activity, who does it, who is asked before and who is told after.',
    madeOf: ['roles', 'activities'],
    isOptional: true,
  },
  lifecycle: {
    name: 'Lifecycle',
    summary: ({ phases }) =>
      `Which role takes part in ${phases.map(({ title }) => title.toLowerCase()).join(', ')}, and what it does there.`,
    madeOf: ['roles'],
  },
  collaboration: {
    name: 'Collaboration',
    summary: 'Who hands what to whom: a picture, a matrix and every pair of roles.',
    madeOf: ['roles'],
  },
  tools: {
    name: 'Tools',
    summary: 'Tools of the field by kind, each with the roles that use it.',
    madeOf: ['roles', 'tools'],
  },
  law: {
    name: 'Law',
    summary: 'What laws and supervisors ask, from when, and who does it in which activity.',
    madeOf: ['roles', 'activities', 'sources', 'rules'],
    isOptional: true,
  },
  sources: {
    name: 'Sources',
    summary: 'The documents that this site is made from, and what each of them calls each role.',
    madeOf: ['roles', 'sources'],
  },
  glossary: {
    name: 'Glossary',
    summary: 'The terms of the field in plain words, each with the roles that use it.',
    madeOf: ['terms'],
    isOptional: true,
  },
  guides: {
    name: 'Guides',
    summary: 'Longer reading: where to start, how roles merge and split, and how to link to a role.',
    madeOf: ['guides'],
    isOptional: true,
  },
  search: {
    name: 'Search',
    summary: 'Search roles, tools and tasks, or look a name up in the alphabetical list.',
    madeOf: ['roles', 'tools'],
    isUnlisted: true,
  },
} as const satisfies Readonly<Record<string, Overview>>;

export type OverviewId = keyof typeof OVERVIEWS;
