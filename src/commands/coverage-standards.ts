import { join } from 'node:path';
import { z } from 'zod';
import type { Role } from '../model/catalogue.ts';
import { counted } from '../model/counted.ts';
import { readYaml } from '../reader/front-matter.ts';
import { countProblems, formatProblems } from '../reader/problem.ts';
import { readSourceFile } from '../reader/read-file.ts';
import { exists } from '../reader/read-folder.ts';
import { daySchema } from '../schema/day.ts';
import { textSchema } from '../schema/text.ts';
import { countCited, statementsOf } from './coverage-figures.ts';
import { ContentError } from './run-command.ts';

const amount = z.int().min(0, 'must not be negative').optional();
const range = z.strictObject({ least: amount, most: amount });
type Range = z.output<typeof range>;
const share = z.number().min(0, 'must be from 0 to 1').max(1, 'must be from 0 to 1').default(0);

/** What a content folder asks of its roles and activities: nothing but what it names. */
const standardsSchema = z.strictObject({
  groups: range.default({}),
  responsibilitiesOfGroup: range.default({}),
  leastHandoffs: amount,
  leastDifferences: amount,
  /** Paragraphs under “Who they are”. */
  paragraphs: amount,
  /** Titles of sections besides those of the site. */
  sections: z.array(textSchema).default([]),
  /** Shares of all statements of the site. */
  leastCited: share,
  leastCitedTwice: share,
  leastRoles: amount,
  leastActivities: amount,
  leastTools: amount,
  /** Ids of sources of whose process each step has to be covered by one activity. */
  coveredSteps: z.array(textSchema).default([]),
  /** Activities that each role answers for or does. */
  leastWork: amount,
  /** Share of all accountable and responsible parts that a responsibility on the role's page backs. */
  leastBacked: share,
  /** Share of all statements that cite a source which were read against it as they stand. */
  leastRead: share,
  /** The day on which the readings that count begin. */
  readSince: daySchema.optional(),
  /** Share of those statements whose source may not have been to be opened. */
  mostNotOpened: share.default(1),
});

export type Standards = z.output<typeof standardsSchema>;

/** Where a content folder says what it asks. */
export const STANDARDS_FILE = 'standards/coverage.yaml';

/**
 * Reads what the folder asks; nothing when it has no such file.
 *
 * @throws ContentError when the file is wrong
 */
export async function readStandards(contentDir: string): Promise<Standards | undefined> {
  const path = join(contentDir, STANDARDS_FILE);
  if (!(await exists(path))) return undefined;
  const file = await readSourceFile(path);
  const standards = file.messages.length === 0 ? readYaml(file, String(file), standardsSchema).data : undefined;
  if (file.messages.length > 0) throw new ContentError(formatProblems([file]), countProblems([file]));
  return standards;
}

/**
 * What the roles lack of what is asked of them.
 *
 * @returns one sentence a gap, each beginning with the file it is in; empty when nothing is missing
 */
export function findGaps(roles: readonly Role[], asked: Standards): string[] {
  const statements = roles.flatMap((role) =>
    statementsOf(role).map((statement) => ({ ...statement, path: role.path })),
  );
  const tooFew = (sources: number, least: number, what: string): string[] => {
    const cited = countCited(statements, sources);
    if (cited >= least * statements.length) return [];
    return [`All roles: ${cited} of ${statements.length} statements cite ${what}; it has to be ${percent(least)}.`];
  };
  const uncited = statements.filter(({ citations }) => citations.length === 0);
  const citedGaps = tooFew(1, asked.leastCited, 'a source');
  return [
    ...gap(roles, { least: asked.leastRoles }, 'The content has', 'role'),
    ...roles.flatMap((role) => findGapsOfRole(role, asked).map((gap) => `${role.path}: ${gap}`)),
    ...citedGaps.flatMap((gap) => [gap, ...uncited.map(({ path, text }) => `${path}: cites nothing for “${text}”.`)]),
    ...tooFew(2, asked.leastCitedTwice, 'two sources'),
  ];
}

function findGapsOfRole({ groups, gives, differs, tools, introduction, sections }: Role, asked: Standards): string[] {
  const paragraphs = introduction.filter(({ type }) => type === 'paragraph');
  const exactly = { least: asked.paragraphs, most: asked.paragraphs };
  return [
    ...gap(groups, asked.groups, 'has', 'group', ' of responsibilities'),
    ...groups.flatMap(({ title = 'Key responsibilities', responsibilities }) =>
      gap(responsibilities, asked.responsibilitiesOfGroup, 'has', 'responsibility', ` under “${title}”`),
    ),
    ...gap(gives, { least: asked.leastHandoffs }, 'gives', 'hand-off'),
    ...gap(differs, { least: asked.leastDifferences }, 'tells', 'difference'),
    ...gap(tools, { least: asked.leastTools }, 'has', 'tool'),
    ...gap(paragraphs, exactly, 'has', 'paragraph', ' under “Who they are”'),
    ...asked.sections
      .filter((title) => !sections.some((section) => section.title === title))
      .map((title) => `has no section “${title}”.`),
  ];
}

/** A share as it is asked for. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(2))} %`;

/** Says that there are fewer or more of something than asked: `gives 1 hand-off, not 2 or more.` */
export function gap(found: readonly unknown[], asked: Range, verb: string, what: string, where = ''): string[] {
  const { least = 0, most = Infinity } = asked;
  if (found.length >= least && found.length <= most) return [];
  const wanted = least === most ? least : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  return [`${verb} ${counted(found, what)}${where}, not ${wanted}.`];
}
