import type { Fields } from '../../reader/entry.ts';
import { report } from '../../reader/problem.ts';
import type { Reading } from '../../reader/read-content.ts';

/** Phases, families and guides have an order, in which nothing may stand twice. */
export function checkOrders({ content: { site, guides }, siteFile, originOf }: Reading): void {
  if (site && siteFile) {
    for (const list of ['phases', 'families'] as const) {
      reportRepeated(
        siteFile,
        site[list].map(({ id }, index) => ({ id, path: [list, index, 'id'] })),
      );
    }
  }
  const places = new Map<number, string>();
  for (const guide of guides) {
    const { file, locate } = originOf(guide);
    const other = places.get(guide.order);
    const what = `order is ${guide.order}, as in ${other}.`;
    if (other) report(file, locate(['order']), what, 'Give each guide its own place.');
    places.set(guide.order, guide.path);
  }
}

/** Reports every id that stands in a list a second time; each comes with the path to it. */
export function reportRepeated(
  { file, locate }: Fields,
  listed: readonly { readonly id: string; readonly path: readonly PropertyKey[] }[],
): void {
  const seen = new Set<string>();
  for (const { id, path } of listed) {
    if (seen.has(id)) report(file, locate(path), `"${id}" is listed twice.`, 'Keep one of the two entries.');
    seen.add(id);
  }
}
