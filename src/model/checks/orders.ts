import { report } from '../../reader/problem.ts';
import type { Reading } from '../../reader/read-content.ts';
import { reportRepeated } from './repeated.ts';

/** Phases, families and guides have an order, in which nothing may stand twice. */
export function checkOrders({ content: { site, guides }, siteFile, originOf }: Reading): void {
  if (site && siteFile) {
    for (const list of ['phases', 'families'] as const) {
      const listed = site[list].map(({ id }, index) => ({ id, path: [list, index, 'id'] }));
      reportRepeated(siteFile, listed);
    }
  }
  const places = new Map<number, string>();
  for (const guide of guides) {
    const { file, locate } = originOf(guide);
    const other = places.get(guide.order);
    if (other) {
      const what = `order is ${guide.order}, as in ${other}.`;
      report(file, locate(['order']), what, 'Give each guide its own place.');
    }
    places.set(guide.order, guide.path);
  }
}
