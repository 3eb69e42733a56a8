import { createHash } from 'node:crypto';
import type { Area } from '../model/process-bands.ts';
import type { ProcessLayout } from '../model/process-layout.ts';

/** How the parts of the picture get to their places. */
export interface ProcessPlacement {
  /** The class that puts something into an area. */
  classOf(area: Area): string;
  /** The rules of these classes. They depend on the content, so that no stylesheet can hold them. */
  readonly css: string;
  /** For the page's Content-Security-Policy, which has to name it before the head is written. */
  readonly hash: `sha256-${string}`;
}

/** Where the picture has room for lanes from left to right, as a container query. */
const WIDE = '@container process (width >= 57rem)';

/** Writes the style rules that put every part of the picture into its place. */
export function placeProcess({ columns, rows, lanes }: ProcessLayout): ProcessPlacement {
  const areas = new Set(
    lanes.flatMap(({ area, lines, stations }) => [
      ...[area, ...lines],
      ...stations.flatMap((station) => [
        station.area,
        ...station.gives.flatMap((arrow) => [arrow.area, ...arrow.strokes.map((stroke) => stroke.area)]),
      ]),
    ]),
  );
  const classes = new Map([...areas].map((area, index) => [area, `at${index}`]));
  const heights = rows.map((row) => ({ label: 'auto', station: '2.25rem', text: '1fr' })[row]).join(' ');
  const grid = `.lanes{grid-template:${heights}/8rem repeat(${columns},minmax(0,12rem))}`;
  const css = `${WIDE}{${grid}${[...classes].map(([area, name]) => `.${name}{grid-area:${area}}`).join('')}}`;
  return {
    classOf: (area) => classes.get(area) ?? '',
    css,
    hash: `sha256-${createHash('sha256').update(css).digest('base64')}`,
  };
}
