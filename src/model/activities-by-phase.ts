import type { Phase } from '../schema/site.ts';
import type { Activity, Catalogue } from './catalogue.ts';

/** The activities of each phase that has any, in the order of both. */
export function activitiesByPhase({
  phases,
  activities,
}: Pick<Catalogue, 'phases' | 'activities'>): { readonly phase: Phase; readonly activities: readonly Activity[] }[] {
  const inPhase = Map.groupBy(activities, ({ phase }) => phase);
  return phases.flatMap((phase) => {
    const here = inPhase.get(phase);
    return here ? [{ phase, activities: here }] : [];
  });
}
