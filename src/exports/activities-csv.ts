import { activityAddress } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { letterOf } from '../model/part-letters.ts';
import { url } from '../routes.ts';
import { writeCsv } from './csv.ts';

/** The chart for spreadsheets: a row an activity, a column a role, and in the cell the letter of the role's part. */
export function writeActivitiesCsv({ activities, roles }: Catalogue): string {
  const head = ['Phase', 'Activity', ...roles.map(({ title }) => title), 'Address'];
  const rows = activities.map((activity) => {
    const letters = new Map(activity.parts.map((part) => [part.role, letterOf(part)]));
    const cells = roles.map((role) => letters.get(role) ?? '');
    return [activity.phase.title, activity.title, ...cells, url(activityAddress(activity.id))];
  });
  return writeCsv([head, ...rows]);
}
