import type { Catalogue } from './catalogue.ts';
import { accountablePart } from './parts-of.ts';

/**
 * Says how much of the chart is the editors' own: sources seldom name who answers for an activity, and a letter alone
 * does not tell.
 *
 * @returns nothing where a source stands behind every role that answers
 */
export function judgmentNote({ activities }: Pick<Catalogue, 'activities'>): string | undefined {
  const ours = activities.filter((activity) => accountablePart(activity).citations.length === 0).length;
  if (ours === 0) return undefined;
  return `For ${ours} of ${activities.length} activities no source cited here says who answers: that is our judgment, with its reason on the activity’s page. Who is asked and who is told is our judgment too, unless that page cites a source.`;
}
