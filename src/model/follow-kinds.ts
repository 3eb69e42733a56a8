import type { Tool } from './catalogue.ts';
import type { Mutable } from './mutable.ts';

/** How many others of its kind a tool's page names: all of them on the page of each would be their number squared. */
const MOST_ALIKE = 8;

/** Gives each tool the others of its kind. */
export function followKinds(tools: readonly Mutable<Tool>[]): void {
  for (const ofKind of Map.groupBy(tools, ({ kind }) => kind).values()) {
    const inOrder = ofKind.toSorted((a, b) => Math.sign(b.usedBy.length) - Math.sign(a.usedBy.length));
    const first = inOrder.slice(0, MOST_ALIKE + 1);
    for (const tool of ofKind) {
      tool.alike = first.filter((other) => other !== tool).slice(0, MOST_ALIKE);
      tool.moreAlike = ofKind.length - 1 - tool.alike.length;
    }
  }
}
