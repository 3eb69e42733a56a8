import type { Arrow, Lane, Station } from './process-picture.ts';

/** Stations beside each other. A lane with many of them is broken into several rows. */
export interface Row {
  readonly lane: Lane;
  readonly stations: readonly Station[];
}

/** An arrow between places in rows and columns, both from 0. */
export interface Run {
  readonly arrow: Arrow;
  readonly from: Place;
  readonly to: Place;
  /** The columns that it runs between. */
  readonly left: number;
  readonly right: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** As many stations beside each other as leave room for their text. */
const WIDEST = 6;

/** Breaks lanes into rows of about the same length. */
export function breakLanes(lanes: readonly Lane[]): Row[] {
  return lanes.flatMap((lane) => {
    const { stations } = lane;
    const count = Math.ceil(stations.length / WIDEST);
    const length = Math.ceil(stations.length / count);
    return Array.from({ length: count }, (_, row) => {
      return { lane, stations: stations.slice(row * length, (row + 1) * length) };
    });
  });
}

/** Every arrow, with the places that it leads from and to. */
export function runsBetween(rows: readonly Row[]): Run[] {
  const places = new Map(
    rows.flatMap(({ stations }, row) => stations.map(({ number }, column) => [number, { row, column }] as const)),
  );
  return rows.flatMap(({ stations }) =>
    stations.flatMap(({ number, gives }) =>
      gives.flatMap((arrow) => {
        const [from, to] = [places.get(number), places.get(arrow.to.number)];
        if (!from || !to) return [];
        const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
        return [{ arrow, from, to, left, right }];
      }),
    ),
  );
}

/**
 * Puts runs on levels, from 0, so that no two that overlap share one: short ones first, and each above all that it
 * spans.
 *
 * @param touch whether two that meet in a column overlap
 */
export function levelsOf(runs: readonly Run[], touch: boolean): Map<Run, number> {
  const levels = new Map<Run, number>();
  for (const run of runs.toSorted((a, b) => a.right - a.left - (b.right - b.left))) {
    const below = [...levels].filter(([{ left, right }]) =>
      touch ? left <= run.right && run.left <= right : left < run.right && run.left < right,
    );
    levels.set(run, Math.max(-1, ...below.map(([, level]) => level)) + 1);
  }
  return levels;
}
