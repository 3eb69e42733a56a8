import { levelsOf, type Row, type Run } from './process-rows.ts';

/** Where something stands in the grid of the picture, as the lines around it: row, column, end row, end column. */
export type Area = `${number}/${number}/${number}/${number}`;

/** A line with one or two legs. */
export interface Stroke {
  readonly area: Area;
  /** What it is, and where it leads, as words for the stylesheet. */
  readonly shape: string;
}

/** The rows of the grid that a row of stations takes, as grid lines. */
export interface Band {
  readonly row: Row;
  readonly top: number;
  /** Where the circles stand; their text is in the next row of the grid. */
  readonly station: number;
  readonly end: number;
  /** The grid row of each arrow that is labeled in the band. */
  readonly rowOf: ReadonlyMap<Run, number>;
}

/** Gives each row of stations its rows of the grid, with one for every level of arrows above it. */
export function bandsFor(rows: readonly Row[], runs: readonly Run[]): Band[] {
  const bands: Band[] = [];
  for (const [index, row] of rows.entries()) {
    const top = bands.at(-1)?.end ?? 1;
    const across = levelsOf(
      runs.filter((run) => run.from.row !== run.to.row && crossing(run) === index),
      true,
    );
    const inside = levelsOf(
      runs.filter((run) => run.from.row === index && run.to.row === index),
      false,
    );
    const station = top + countOf(across) + countOf(inside);
    const rowOf = new Map([
      ...[...across].map(([run, level]) => [run, top + level] as const),
      ...[...inside].map(([run, level]) => [run, station - 1 - level] as const),
    ]);
    bands.push({ row, top, station, end: station + 2, rowOf });
  }
  return bands;
}

/** The row above which an arrow between rows runs: right above the one that it leads down to, or below it on its way up. */
function crossing({ from, to }: Run): number {
  return to.row > from.row ? to.row : to.row + 1;
}

function countOf(levels: ReadonlyMap<Run, number>): number {
  return Math.max(-1, ...levels.values()) + 1;
}

/** Where the label of an arrow and its strokes stand. */
export function drawRun(run: Run, bands: readonly Band[]): { area: Area; strokes: Stroke[] } {
  const { from, to, left, right } = run;
  const [giver, receiver] = [bands[from.row], bands[to.row]];
  const row = bands.flatMap(({ rowOf }) => rowOf.get(run) ?? [])[0];
  if (!giver || !receiver || row === undefined) throw new Error('An arrow leads out of the picture.');
  const side = from.column < to.column ? 'right' : from.column > to.column ? 'left' : 'straight';
  const end = Math.max(right, left + 1);
  const label = area(row, left, row + 1, end);
  if (giver === receiver)
    return { area: label, strokes: [{ area: area(row, left, giver.station, end), shape: `over ${side}` }] };

  const isDown = to.row > from.row;
  // Past the stations of further rows it keeps beside their circles.
  const isFar = Math.abs(to.row - from.row) > 1;
  const turn = side === 'straight' && isFar ? 'right same' : side;
  const shape = `${isDown ? 'down' : 'up'} ${turn}${isFar ? ' far' : ''}`;
  const [leave, enter] = isDown
    ? [area(giver.station + (isFar ? 0 : 1), left, row + 1, end), area(row + 1, to.column, receiver.station + 1)]
    : [area(row + 1, left, giver.station + 1, end), area(receiver.station + 1, to.column, row + 1)];
  return {
    area: label,
    strokes: [
      { area: leave, shape: `leave ${shape}` },
      { area: enter, shape: `enter ${shape}` },
    ],
  };
}

/** An area by rows of the grid and columns of stations. The first of these is 0; before it are the names of the phases. */
export function area(row: number, column: number, endRow: number, endColumn = column + 1): Area {
  return `${row}/${column + 2}/${endRow}/${endColumn + 2}`;
}
