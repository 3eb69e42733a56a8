import type { Catalogue, Citation, Role } from '../model/catalogue.ts';

/** How thoroughly something is described, in figures. */
export interface Coverage {
  readonly groups: number;
  readonly responsibilities: number;
  /** Responsibilities, and hand-offs that are given: what should be traceable. */
  readonly statements: number;
  /** Statements that cite a source. */
  readonly cited: number;
  /** Statements that cite two different sources or more. */
  readonly citedTwice: number;
  readonly tools: number;
  readonly given: number;
  readonly received: number;
  readonly phases: number;
  readonly differences: number;
}

const GROUPS = { least: 4, most: 6 };
const RESPONSIBILITIES_OF_GROUP = { least: 3, most: 5 };
const LEAST_HANDOFFS = 2;
const LEAST_DIFFERENCES = 2;
const PARAGRAPHS = 2;
const SECTIONS = ['Signs that it goes well', 'Signs of a gap', 'In a small team'];
/** Shares of all statements of the site. */
const LEAST_CITED = 0.9;
const LEAST_CITED_TWICE = 0.5;

/** The figures of one role. */
export function measureRole(role: Role): Coverage {
  const responsibilities = role.groups.flatMap((group) => group.responsibilities);
  const statements = [...responsibilities, ...role.gives];
  return {
    groups: role.groups.length,
    responsibilities: responsibilities.length,
    statements: statements.length,
    cited: statements.filter(({ citations }) => citations.length > 0).length,
    citedTwice: statements.filter(({ citations }) => countSources(citations) >= 2).length,
    tools: role.tools.length,
    given: role.gives.length,
    received: role.receives.length,
    phases: role.lifecycle.length,
    differences: role.differs.length,
  };
}

/** The figures of several roles together. */
export function sumCoverage(figures: readonly Coverage[]): Coverage {
  const sum = (of: keyof Coverage): number => figures.reduce((total, figure) => total + figure[of], 0);
  return {
    groups: sum('groups'),
    responsibilities: sum('responsibilities'),
    statements: sum('statements'),
    cited: sum('cited'),
    citedTwice: sum('citedTwice'),
    tools: sum('tools'),
    given: sum('given'),
    received: sum('received'),
    phases: sum('phases'),
    differences: sum('differences'),
  };
}

/**
 * What this content lacks of the depth that its editors have agreed on. The reader does not ask for it: an
 * organization's own content need not meet it.
 *
 * @returns one sentence a gap, each beginning with the file it is in; empty when nothing is missing
 */
export function findGaps({ roles }: Catalogue): string[] {
  const { statements, cited, citedTwice } = sumCoverage(roles.map(measureRole));
  const gaps = roles.flatMap((role) => findGapsOfRole(role).map((gap) => `${role.path}: ${gap}`));
  if (cited < LEAST_CITED * statements) {
    gaps.push(`All roles: ${cited} of ${statements} statements cite a source; it has to be ${LEAST_CITED * 100} %.`);
    gaps.push(...roles.flatMap((role) => uncited(role).map((text) => `${role.path}: cites nothing for “${text}”.`)));
  }
  if (citedTwice < LEAST_CITED_TWICE * statements) {
    gaps.push(
      `All roles: ${citedTwice} of ${statements} statements cite two sources; it has to be ${LEAST_CITED_TWICE * 100} %.`,
    );
  }
  return gaps;
}

function findGapsOfRole(role: Role): string[] {
  const gaps: string[] = [];
  const { groups, given, differences } = measureRole(role);
  if (!isWithin(groups, GROUPS)) {
    gaps.push(`has ${count(groups, 'group')} of responsibilities, not ${show(GROUPS)}.`);
  }
  for (const group of role.groups) {
    const size = group.responsibilities.length;
    if (isWithin(size, RESPONSIBILITIES_OF_GROUP)) continue;
    const items = size === 1 ? '1 responsibility' : `${size} responsibilities`;
    gaps.push(`has ${items} under “${group.title ?? 'Key responsibilities'}”, not ${show(RESPONSIBILITIES_OF_GROUP)}.`);
  }
  if (given < LEAST_HANDOFFS) gaps.push(`gives ${count(given, 'hand-off')}, not ${LEAST_HANDOFFS} or more.`);
  if (differences < LEAST_DIFFERENCES) {
    gaps.push(`tells ${count(differences, 'difference')}, not ${LEAST_DIFFERENCES} or more.`);
  }
  const paragraphs = role.introduction.filter(({ type }) => type === 'paragraph').length;
  if (paragraphs !== PARAGRAPHS) {
    gaps.push(`has ${count(paragraphs, 'paragraph')} under “Who they are”, not ${PARAGRAPHS}.`);
  }
  for (const title of SECTIONS) {
    if (!role.sections.some((section) => section.title === title)) gaps.push(`has no section “${title}”.`);
  }
  return gaps;
}

function uncited(role: Role): string[] {
  return [
    ...role.groups.flatMap((group) => group.responsibilities.map(({ text, citations }) => ({ text, citations }))),
    ...role.gives.map(({ gives, citations }) => ({ text: gives, citations })),
  ]
    .filter(({ citations }) => citations.length === 0)
    .map(({ text }) => text);
}

function countSources(citations: readonly Citation[]): number {
  return new Set(citations.map(({ source }) => source.id)).size;
}

function isWithin(value: number, { least, most }: { least: number; most: number }): boolean {
  return value >= least && value <= most;
}

function show({ least, most }: { least: number; most: number }): string {
  return `${least} to ${most}`;
}

function count(value: number, what: string): string {
  return value === 1 ? `1 ${what}` : `${value} ${what}s`;
}
