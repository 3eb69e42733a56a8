import type { RootContent } from 'mdast';
import type { ActivityEntry } from '../reader/entry.ts';
import type { Site } from '../schema/site.ts';
import { orderActivities } from './activity-order.ts';
import type { Activity, ActivityPart, CitedResponsibility, Role, Source } from './catalogue.ts';
import { citationsOf, type FindCited } from './citations.ts';
import { mentionsInActivity } from './mentions.ts';
import type { TermLinker } from './link-terms.ts';
import { lookUp } from './look-up.ts';
import type { Mutable } from './mutable.ts';
import { partsIn } from './written-parts.ts';

/** What activities refer to. */
interface Around {
  readonly site: Site;
  readonly roles: readonly Role[];
  readonly sourceOf: (id: string) => Source;
  readonly linkerOf: (page: readonly RootContent[]) => TermLinker;
}

/** A role that has parts, and what finds the responsibilities that back them. */
interface Holder {
  readonly id: string;
  readonly role: Role;
  readonly responsibilityOf: (id: string) => CitedResponsibility;
}

/**
 * Follows the references of activities that were checked.
 *
 * @returns them by phase, and inside a phase each after those that come before it
 */
export function buildActivities(entries: readonly ActivityEntry[], around: Around): Mutable<Activity>[] {
  const { site, roles, sourceOf, linkerOf } = around;
  const phaseOf = lookUp(site.phases);
  const holderOf = lookUp(roles.map(toHolder));
  const inOrder = orderActivities(
    entries,
    site.phases.map(({ id }) => id),
  );
  const begun = inOrder.map((entry) => {
    const { citations, cited } = citationsOf(entry.citations, mentionsInActivity(entry), sourceOf);
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
        return { ...view, is: is === undefined ? undefined : holderOf(is).role, citations: cited(cites) };
      }),
      introduction: terms.link(introduction),
      sections: sections.map((section) => ({ ...section, body: terms.link(section.body) })),
      ...{ after: [], before: [], parts: [], rules: [] },
    };
    activity.parts = linkParts(entry, activity, holderOf, cited);
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

function toHolder(role: Role): Holder {
  const responsibilities = role.groups.flatMap((group) => group.responsibilities);
  return { id: role.id, role, responsibilityOf: lookUp(responsibilities) };
}

function linkParts(
  entry: ActivityEntry,
  activity: Activity,
  holderOf: (id: string) => Holder,
  cited: FindCited,
): ActivityPart[] {
  return partsIn(entry).map(({ part, role: id, alsoDoes, responsibilities, cites, doesCites, ours }) => {
    const { role, responsibilityOf } = holderOf(id);
    return {
      ...{ activity, role, part, alsoDoes, ours },
      responsibilities: responsibilities.map(responsibilityOf),
      citations: cited(cites),
      doesCitations: cited(doesCites),
    };
  });
}
