import type { Part } from '../schema/activity.ts';

/** What has parts: an activity, or as much of one as a sentence about it needs. */
interface WithParts<Held> {
  readonly parts: readonly Held[];
}

/** The parts of one kind that roles have in an activity. */
export function partsOf<Held extends { readonly part: Part }>({ parts }: WithParts<Held>, wanted: Part): Held[] {
  return parts.filter(({ part }) => part === wanted);
}

/** The part of the one role that answers for the result; its schema lets no activity be without. */
export function accountablePart<Held>({ parts: [first] }: WithParts<Held>): Held {
  if (!first) throw new Error('Nobody answers for the activity.');
  return first;
}
