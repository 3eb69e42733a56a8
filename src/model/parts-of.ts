import type { Part } from '../schema/activity.ts';
import type { Activity, ActivityPart } from './catalogue.ts';

/** The parts of one kind that roles have in an activity. */
export function partsOf({ parts }: Activity, wanted: Part): ActivityPart[] {
  return parts.filter(({ part }) => part === wanted);
}

/** The part of the one role that answers for the result; its schema lets no activity be without. */
export function accountablePart(activity: Activity): ActivityPart {
  const [first] = activity.parts;
  if (!first) throw new Error(`Nobody answers for "${activity.id}".`);
  return first;
}
