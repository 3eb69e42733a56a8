import type { ActivityEntry } from '../reader/entry.ts';

type Ordered = Pick<ActivityEntry, 'id' | 'title' | 'phase' | 'after'>;

/**
 * The activities in the order in which a release goes through them: by phase, and in a phase each after those that
 * come before it; by title where that leaves it open.
 *
 * @param phases ids, in their order
 */
export function orderActivities<T extends Ordered>(activities: readonly T[], phases: readonly string[]): T[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const depths = new Map<T, number>();
  const depthOf = (activity: T): number => {
    const known = depths.get(activity);
    if (known !== undefined) return known;
    // A circle is a problem that is reported elsewhere: here it only must not go on for ever.
    depths.set(activity, 0);
    const before = activity.after.flatMap((id) => byId.get(id) ?? []);
    const depth = Math.max(-1, ...before.map(depthOf)) + 1;
    depths.set(activity, depth);
    return depth;
  };
  return activities.toSorted(
    (a, b) =>
      phases.indexOf(a.phase) - phases.indexOf(b.phase) ||
      depthOf(a) - depthOf(b) ||
      a.title.localeCompare(b.title, 'en'),
  );
}

/** The circles of activities, in each of which one is to come after the next and the last after the first. */
export function findCircles<T extends Ordered>(activities: readonly T[]): T[][] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const circles: T[][] = [];
  const done = new Set<T>();
  // A set keeps the order of the way.
  const way = new Set<T>();
  const walk = (activity: T): void => {
    if (way.has(activity)) circles.push([...way].slice([...way].indexOf(activity)));
    if (way.has(activity) || done.has(activity)) return;
    way.add(activity);
    // What names itself is a problem of its own.
    for (const id of activity.after.filter((one) => one !== activity.id)) {
      const before = byId.get(id);
      if (before) walk(before);
    }
    way.delete(activity);
    done.add(activity);
  };
  for (const activity of activities) walk(activity);
  return circles;
}
