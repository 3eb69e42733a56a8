import { type Area, area, bandsFor, drawRun, type Stroke } from './process-bands.ts';
import type { Arrow, Lane, Station } from './process-picture.ts';
import { breakLanes, runsBetween } from './process-rows.ts';

export interface PlacedArrow extends Arrow {
  /** Where its label stands. */
  readonly area: Area;
  readonly strokes: readonly Stroke[];
}

export interface PlacedStation extends Station {
  readonly area: Area;
  readonly gives: readonly PlacedArrow[];
}

export interface PlacedLane extends Lane {
  readonly area: Area;
  /** The lines that its stations stand on. */
  readonly lines: readonly Area[];
  readonly stations: readonly PlacedStation[];
}

/** The picture of the process, as a grid for where there is room for lanes from left to right. */
export interface ProcessLayout {
  /** Columns for stations. One before them is for the names of the phases. */
  readonly columns: number;
  /** What the rows of the grid hold, from the top: labels of arrows, then stations with their text beneath. */
  readonly rows: readonly ('label' | 'station' | 'text')[];
  readonly lanes: readonly PlacedLane[];
}

/**
 * Lays the process out in a grid. An arrow inside a row of stations is a bracket above it; one to another row turns
 * into the gap between that row and the one above or below it, runs there, and turns again.
 */
export function layOut(lanes: readonly Lane[]): ProcessLayout {
  const rows = breakLanes(lanes);
  const runs = runsBetween(rows);
  const bands = bandsFor(rows, runs);
  const columns = Math.max(0, ...rows.map(({ stations }) => stations.length));
  const drawn = new Map(runs.map((run) => [run.arrow, drawRun(run, bands)]));
  return {
    columns,
    rows: bands.flatMap(
      ({ top, station }) => [...Array<'label'>(station - top).fill('label'), 'station', 'text'] as const,
    ),
    lanes: lanes.map((lane) => {
      const own = bands.filter(({ row }) => row.lane === lane);
      return {
        ...lane,
        area: area(own.at(0)?.top ?? 1, -1, own.at(-1)?.end ?? 1, columns),
        lines: own.flatMap((band) => {
          // A line leads on to the next row; the last one ends at its last station.
          const end = band === bands.at(-1) ? band.row.stations.length - 1 : columns;
          return end > 0 ? [area(band.station, 0, band.station + 1, end)] : [];
        }),
        stations: own.flatMap(({ row, station: top, end }) =>
          row.stations.map((station, column) => ({
            ...station,
            area: area(top, column, end),
            gives: station.gives.flatMap((arrow) => {
              const placed = drawn.get(arrow);
              return placed ? [{ ...arrow, ...placed }] : [];
            }),
          })),
        ),
      };
    }),
  };
}
