import type { RootContent } from 'mdast';
import type { ActivityEntry } from '../reader/entry.ts';
import type { Site } from '../schema/site.ts';
import { orderActivities } from './activity-order.ts';
import type { Activity, ActivityPart, Role, Source } from './catalogue.ts';
import { citationsOf, type FindCited } from './citations.ts';
import type { TermLinker } from './link-terms.ts';
import { lookUp } from './look-up.ts';
import type { Mutable } from './mutable.ts';
import { partsIn } from './written-parts.ts';

/** What activities refer to. */
interface Around {
  readonly site: Site;
  readonly roleOf: (id: string) => Role;
  readonly sourceOf: (id: string) => Source;
  readonly linkerOf: (page: readonly RootContent[]) => TermLinker;
}

/**
 * Follows the references of activities that were checked.
 *
 * @returns them by phase, and inside a phase each after those that come before it
 */
export function buildActivities(entries: readonly ActivityEntry[], around: Around): Activity[] {
  const { site, roleOf, sourceOf, linkerOf } = around;
  const phaseOf = lookUp(site.phases);
  const inOrder = orderActivities(
    entries,
    site.phases.map(({ id }) => id),
  );
  const begun = inOrder.map((entry) => {
    const { citations, cited } = citationsOf(entry.citations, sourceOf);
    const { introduction, sections } = entry.body;
    const { id, path, title, summary, asked, takes, makes } = entry;
    const terms = linkerOf([...introduction, ...sections.flatMap(({ body }) => body)]);
    const activity: Mutable<Activity> = {
      ...{ id, path, title, summary, asked, takes, makes, citations },
      phase: phaseOf(entry.phase),
      covers: entry.covers.map(({ source: sourceId, step }) => {
        const source = sourceOf(sourceId);
        return { source, step, text: source.steps[step - 1] ?? '' };
      }),
      otherwise: entry.otherwise.map(({ is, cites, ...view }) => {
        return { ...view, is: is === undefined ? undefined : roleOf(is), citations: cited(cites) };
      }),
      introduction: terms.link(introduction),
      sections: sections.map((section) => ({ ...section, body: terms.link(section.body) })),
      ...{ after: [], before: [], parts: [] },
    };
    activity.parts = linkParts(entry, activity, roleOf, cited);
    return { entry, activity };
  });
  const activities = begun.map(({ activity }) => activity);
  const activityOf = lookUp(activities);
  for (const { entry, activity } of begun) {
    const earlier = entry.after.map(activityOf);
    activity.after = earlier;
    for (const one of earlier) one.before = [...one.before, activity];
  }
  return activities;
}

function linkParts(
  entry: ActivityEntry,
  activity: Activity,
  roleOf: (id: string) => Role,
  cited: FindCited,
): ActivityPart[] {
  return partsIn(entry).map(({ part, role: id, alsoDoes, responsibilities, cites, ours }) => {
    const role = roleOf(id);
    const known = lookUp(role.groups.flatMap((group) => group.responsibilities));
    return {
      ...{ activity, role, part, alsoDoes, ours },
      responsibilities: responsibilities.map(known),
      citations: cited(cites),
    };
  });
}
