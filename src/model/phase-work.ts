import type { RoleEntry } from '../reader/entry.ts';
import type { Part } from '../schema/activity.ts';
import type { Involvement } from '../schema/role.ts';
import type { Phase } from '../schema/site.ts';
import type { ActivityPart } from './catalogue.ts';
import type { FindCited } from './citations.ts';
import type { PhaseWork } from './work-in-phase.ts';

/** What a part in an activity makes of a role in its phase. Who is only told of the result has no part in the work. */
export const INVOLVED: Readonly<Record<Part, Involvement | undefined>> = {
  accountable: 'leads',
  responsible: 'contributes',
  consulted: 'consulted',
  informed: undefined,
};

/**
 * What a role does in each phase, in their order; phases without a part are missing. How much follows from the role's
 * activities, the most that it does in any of them.
 *
 * @param written what the role's file says of its phases
 * @param parts the role's parts, from most to least in each activity; nothing in content without activities, where it
 *   counts what is written
 */
export function workInPhases(
  written: RoleEntry['lifecycle'],
  parts: readonly ActivityPart[] | undefined,
  phases: readonly Phase[],
  cited: FindCited,
): PhaseWork[] {
  return phases.flatMap((phase) => {
    const work = Object.hasOwn(written, phase.id) ? written[phase.id] : undefined;
    const part = parts ? mostOf(parts.filter(({ activity }) => activity.phase === phase)) : writtenPart(work);
    return part ? [{ phase, part, does: work?.does, citations: cited(work?.cites ?? []) }] : [];
  });
}

function mostOf(parts: readonly ActivityPart[]): Involvement | undefined {
  const held = new Set(parts.map(({ part }) => part));
  return Object.entries(INVOLVED).find(([part]) => held.has(part as Part))?.[1];
}

function writtenPart(work: RoleEntry['lifecycle'][string] | undefined): Involvement | undefined {
  return work && (work.part ?? 'contributes');
}
