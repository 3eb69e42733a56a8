import { didYouMean } from '../../reader/nearest.ts';
import { report } from '../../reader/problem.ts';
import type { Reading } from '../../reader/read-content.ts';
import { reportRepeated } from './orders.ts';

/**
 * Reports activities that the picture lists twice, and arrows in it that lead to an activity that is not in the
 * picture, or along which nothing passes.
 */
export function checkPicture({ content: { site, roles, activities }, siteFile, ids }: Reading): void {
  if (!site?.picture || !siteFile) return;
  const { file, locate } = siteFile;
  const listed = site.picture.activities.map((id, index) => ({ id, path: ['picture', 'activities', index] }));
  reportRepeated(siteFile, listed);

  const shown = new Set(site.picture.activities);
  const giverAt = new Map(activities.map(({ id, accountable }) => [id, accountable.role]));
  const roleOf = new Map(roles.map((role) => [role.id, role]));
  const seen = new Set<string>();
  site.picture.handoffs.forEach(({ from, to }, index) => {
    const name = `picture.handoffs[${index}]`;
    const ends = { from, to };
    for (const end of ['from', 'to'] as const) {
      if (shown.has(ends[end])) continue;
      const what = `${name}.${end} is "${ends[end]}", which is not in the picture.`;
      const guess = ids.activities.has(ends[end]) ? '' : didYouMean(ends[end], shown);
      const advice = `${guess}List it under "activities:" as well.`;
      report(file, locate(['picture', 'handoffs', index, end]), what, advice);
    }
    const position = locate(['picture', 'handoffs', index, 'to']);
    if (seen.has(`${from} ${to}`)) {
      report(file, position, `${name} leads from "${from}" to "${to}", as another does.`, 'Keep one of the two.');
    }
    seen.add(`${from} ${to}`);
    const [giver, receiver] = [giverAt.get(from), giverAt.get(to)];
    // A role or an activity that does not exist, or could not be read, has a problem of its own.
    const role = roleOf.get(giver ?? '');
    if (!role || receiver === undefined || role.handoffs.some((handoff) => handoff.to === receiver)) return;
    if (giver === receiver) {
      const what = `${name}: "${giver}" answers for both "${from}" and "${to}", and hands nothing to itself.`;
      report(file, position, what, 'Lead the arrow to an activity for which another role answers.');
      return;
    }
    const what = `${name}: "${giver}", which answers for "${from}", hands nothing to "${receiver}", which answers for "${to}".`;
    const advice = `Add the hand-off to ${role.path}, or lead the arrow to another activity.`;
    report(file, position, what, advice);
  });
}
