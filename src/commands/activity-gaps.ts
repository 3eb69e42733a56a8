import type { Catalogue } from '../model/catalogue.ts';
import { stepsOf } from '../model/process-steps.ts';
import { isWork } from '../schema/activity.ts';
import { isBacked, worksOf } from './activity-figures.ts';
import { gap, percent, STANDARDS_FILE, type Standards } from './coverage-standards.ts';

/**
 * What the activities lack of what is asked of them.
 *
 * @returns one sentence a gap, each beginning with the file it is in; empty when nothing is missing
 */
export function findActivityGaps(catalogue: Catalogue, asked: Standards): string[] {
  const { activities, roles } = catalogue;
  const works = activities.flatMap(({ path, parts }) => parts.filter(isWork).map((part) => ({ ...part, path })));
  const unbacked = works.filter((part) => !isBacked(part));
  const backed = works.length - unbacked.length;
  const areTooFew = backed < asked.leastBacked * works.length;
  return [
    ...gap(activities, { least: asked.leastActivities }, 'The content has', 'activity'),
    ...asked.coveredSteps.flatMap((id) => findStepGaps(id, catalogue)),
    ...roles.flatMap((role) =>
      gap(worksOf(role), { least: asked.leastWork }, `${role.path}: answers for or does`, 'activity'),
    ),
    ...(areTooFew
      ? [
          `All activities: ${backed} of ${works.length} parts with work are backed; it has to be ${percent(asked.leastBacked)}.`,
          ...unbacked.map(
            ({ path, role, part }) => `${path}: no responsibility of “${role.title}” backs that it is ${part}.`,
          ),
        ]
      : []),
  ];
}

function findStepGaps(id: string, { sources, activities }: Catalogue): string[] {
  const source = sources.find((one) => one.id === id);
  if (!source || source.steps.length === 0) return [`${STANDARDS_FILE}: there is no source “${id}” with steps.`];
  return stepsOf(source, activities)
    .filter(({ activity }) => !activity)
    .map(({ step, text }) => `${source.path}: no activity covers step ${step}, “${text}”.`);
}
