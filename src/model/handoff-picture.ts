import type { Handoff, Role } from './catalogue.ts';

/** Where a role stands in the picture. Lengths are in the picture's own units, about a pixel each. */
export interface PlacedRole {
  readonly role: Role;
  readonly x: number;
  readonly y: number;
}

/** An arc between two roles: on the right side it leads down the page, on the left side up. */
export interface Arc {
  readonly handoff: Handoff;
  /** How many things pass along it. */
  readonly count: number;
  /** SVG path data. */
  readonly path: string;
}

export interface HandoffPicture {
  readonly width: number;
  readonly height: number;
  readonly roles: readonly PlacedRole[];
  readonly arcs: readonly Arc[];
}

const ROW = 26;
const WIDTH = 460;
/** Half the room that a role's name takes in the middle. */
const NAME = 94;
const MARGIN = 18;

/**
 * Lays out who hands what to whom as an arc diagram: the roles stand in a column in the given order, and an arc
 * leads from each giver to each receiver. Down the page it runs on the right, up the page on the left, so that the
 * direction can be seen without arrowheads.
 */
export function drawHandoffs(roles: readonly Role[]): HandoffPicture {
  const taking = roles.filter((role) => role.gives.length > 0 || role.receives.length > 0);
  const rowOf = new Map(taking.map((role, index) => [role, index]));
  const yOf = (role: Role): number => MARGIN + (rowOf.get(role) ?? 0) * ROW;
  const longest = Math.max(1, taking.length - 1);
  const reach = WIDTH / 2 - NAME - 4;

  const drawArc = (handoffs: readonly Handoff[]): Arc[] => {
    const handoff = handoffs[0];
    if (!handoff) return [];
    const [from, to] = [yOf(handoff.from), yOf(handoff.to)];
    const side = to > from ? 1 : -1;
    const x = WIDTH / 2 + side * NAME;
    // Square root, so that short arcs keep apart and long ones stay inside the picture.
    const bend = side * reach * Math.sqrt(Math.abs(to - from) / ROW / longest);
    const control = round(x + (bend * 4) / 3);
    return [{ handoff, count: handoffs.length, path: `M${x} ${from}C${control} ${from} ${control} ${to} ${x} ${to}` }];
  };
  return {
    width: WIDTH,
    height: 2 * MARGIN + Math.max(0, taking.length - 1) * ROW,
    roles: taking.map((role) => ({ role, x: WIDTH / 2, y: yOf(role) })),
    arcs: taking.flatMap(({ gives }) => [...Map.groupBy(gives, ({ to }) => to).values()].flatMap(drawArc)),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
