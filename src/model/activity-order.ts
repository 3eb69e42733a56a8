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

/** A circle of activities, each of which is to come after the one that follows it here; nothing without one. */
export function findCircle(activities: readonly Ordered[]): Ordered[] | undefined {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const done = new Set<Ordered>();
  const walk = (trail: readonly Ordered[], activity: Ordered): Ordered[] | undefined => {
    if (trail.includes(activity)) return trail.slice(trail.indexOf(activity));
    if (done.has(activity)) return undefined;
    for (const id of activity.after) {
      // What names itself is a problem of its own.
      const before = id === activity.id ? undefined : byId.get(id);
      const circle = before && walk([...trail, activity], before);
      if (circle) return circle;
    }
    done.add(activity);
    return undefined;
  };
  for (const activity of activities) {
    const circle = walk([], activity);
    if (circle) return circle;
  }
  return undefined;
}
