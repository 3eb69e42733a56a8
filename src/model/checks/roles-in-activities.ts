import type { RoleEntry } from '../../reader/entry.ts';
import { report } from '../../reader/problem.ts';
import type { Reading } from '../../reader/read-content.ts';
import type { Part } from '../../schema/activity.ts';
import { INVOLVED } from '../phase-work.ts';

/** A part that a role has in some activity, by ids. */
interface Held {
  readonly part: Part;
  readonly role: string;
  readonly phase: string;
}

/**
 * How much a role does in a phase follows from its activities, where there are any: reports roles that have no part,
 * what is said of phases in which they do nothing, and parts that are written by hand.
 *
 * @param held the parts in all activities that could be read
 */
export function checkRolesInActivities(held: readonly Held[], reading: Reading): void {
  const { content, ids } = reading;
  if (content.activities.length === 0) return;
  const phases = new Set(content.site?.phases.map(({ id }) => id));
  // What a file or an id that has a problem of its own would give to a role is not known.
  const isWhole =
    ids.activities.size === content.activities.length &&
    held.every(({ role, phase }) => ids.roles.has(role) && phases.has(phase));
  const partsOf = Map.groupBy(held, ({ role }) => role);
  for (const role of content.roles) {
    reportWrittenParts(role, reading);
    if (isWhole) reportMissingParts(role, partsOf.get(role.id) ?? [], phases, reading);
  }
}

function reportWrittenParts(role: RoleEntry, { originOf }: Reading): void {
  const { file, locate } = originOf(role);
  for (const [phase, { part }] of Object.entries(role.lifecycle)) {
    if (!part) continue;
    const what = `lifecycle.${phase}.part is written by hand, but follows from the activities.`;
    report(file, locate(['lifecycle', phase, 'part'], 'key'), what, 'Delete the line.');
  }
}

function reportMissingParts(
  role: RoleEntry,
  parts: readonly Held[],
  phases: ReadonlySet<string>,
  { originOf }: Reading,
): void {
  const { file, locate } = originOf(role);
  if (parts.length === 0) {
    const advice = 'Give it one in a file of content/activities/.';
    report(file, locate(['title']), `The role "${role.id}" has no part in any activity.`, advice);
    return;
  }
  for (const phase of Object.keys(role.lifecycle).filter((id) => phases.has(id))) {
    const here = parts.filter((one) => one.phase === phase);
    if (here.some(({ part }) => INVOLVED[part])) continue;
    const [does, give] =
      here.length === 0
        ? ['does nothing in any activity of that phase', 'Give it a part in one']
        : ['is only told of results in that phase', 'Give it another part there'];
    const what = `lifecycle names "${phase}", but "${role.id}" ${does}.`;
    report(file, locate(['lifecycle', phase], 'key'), what, `${give}, or delete what is said of the phase.`);
  }
}
