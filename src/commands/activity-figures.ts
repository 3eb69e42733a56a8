import type { ActivityPart, Catalogue, Role } from '../model/catalogue.ts';
import { counted } from '../model/counted.ts';
import { stepsOf } from '../model/process-steps.ts';
import { isWork, PARTS } from '../schema/activity.ts';
import { alignTable } from './coverage-figures.ts';

/** The parts of a role in which it answers for something or does it. */
export const worksOf = (role: Role): ActivityPart[] => role.parts.filter(isWork);

/** Whether the role's own page tells of the part. */
export const isBacked = ({ responsibilities }: ActivityPart): boolean => responsibilities.length > 0;

/** What the table tells of the parts of one kind. */
const COLUMNS: Readonly<Record<string, (part: ActivityPart) => boolean>> = {
  parts: () => true,
  backed: isBacked,
  cited: ({ citations }) => citations.length > 0,
  ours: ({ ours }) => ours !== undefined,
};

/** What the activities come to: a sentence a figure, and one row a kind of part; nothing without activities. */
export function activityFigures({ activities, roles, sources }: Catalogue): string[] {
  if (activities.length === 0) return [];
  const having = (some: (role: Role) => readonly unknown[]) =>
    `${roles.filter((role) => some(role).length > 0).length} of ${roles.length} roles`;
  const parts = activities.flatMap((activity) => activity.parts);
  const rows = PARTS.map((kind) => {
    const ofKind = parts.filter(({ part }) => part === kind);
    return [kind, ...Object.values(COLUMNS).map((isCounted) => String(ofKind.filter(isCounted).length))];
  });
  return [
    `${counted(activities, 'activity')}. ${having((role) => role.parts)} have a part, ${having(worksOf)} answer for or do one.`,
    ...sources
      .filter(({ steps }) => steps.length > 0)
      .map((source) => {
        const covered = stepsOf(source, activities).filter(({ activity }) => activity);
        const name = source.short ?? source.title;
        return `${name}: ${covered.length} of ${source.steps.length} steps covered by exactly one activity.`;
      }),
    alignTable([['', ...Object.keys(COLUMNS)], ...rows]),
  ];
}
