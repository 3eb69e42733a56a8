import type { ActivityEntry, RoleEntry } from '../../reader/entry.ts';
import { didYouMean } from '../../reader/nearest.ts';
import { report } from '../../reader/problem.ts';
import type { Reading } from '../../reader/read-content.ts';
import type { Part } from '../../schema/activity.ts';
import { findCircle } from '../activity-order.ts';
import { INVOLVED } from '../phase-work.ts';
import { partsIn, type WrittenPart } from '../written-parts.ts';

/**
 * Reports parts that nothing backs, activities that nobody does, circles, steps that two activities cover, and, where
 * there are activities, roles that have no part in any. Content without activities is not held to any of this.
 */
export function checkActivities(reading: Reading): void {
  const { roles, activities } = reading.content;
  const roleOf = new Map(roles.map((role) => [role.id, role]));
  const held = activities.flatMap((activity) => partsIn(activity).map((part) => ({ ...part, activity })));
  for (const activity of activities) {
    for (const part of partsIn(activity)) checkBacking(activity, part, roleOf.get(part.role), reading);
    reportRolesTwice(activity, reading);
    reportNobody(activity, reading);
  }
  reportCircle(reading);
  reportStepsTwice(reading);
  const partsOf = Map.groupBy(held, ({ role }) => role);
  if (activities.length > 0) for (const role of roles) checkRole(role, partsOf.get(role.id) ?? [], reading);
}

/** A part has to be backed by what the role's page says, or to be marked as the editors' own with its reason. */
function checkBacking(
  activity: ActivityEntry,
  { part, role, path, responsibilities, cites, ours }: WrittenPart,
  entry: RoleEntry | undefined,
  { originOf }: Reading,
): void {
  const { file, locate } = originOf(activity);
  // A role that does not exist, or could not be read, has a problem of its own.
  const known = entry?.body.groups.flatMap((group) => group.responsibilities.map(({ id }) => id));
  responsibilities.forEach((anchor, index) => {
    if (!known || known.includes(anchor)) return;
    const what = `The page of "${role}" has no responsibility with the anchor "${anchor}".`;
    const advice = `${didYouMean(anchor, known)}Copy the anchor from the page's address, without the "#".`;
    report(file, locate([...path, 'responsibilities', index]), what, advice);
  });
  if (part !== 'accountable' && part !== 'responsible') return;
  const position = locate([...path, 'role']);
  if (responsibilities.length === 0 && ours === undefined) {
    const advice = `Name the anchors of its responsibilities under "responsibilities:", or say under "ours:" why it has this part.`;
    report(file, position, `Nothing on the page of "${role}" backs that it is ${part}.`, advice);
  } else if (part === 'accountable' && cites.length === 0 && ours === undefined) {
    const advice = 'Cite the source under "cites:", or say under "ours:" why this role answers for it.';
    report(file, position, `Nothing says why "${role}" answers for it.`, advice);
  }
}

function reportRolesTwice(activity: ActivityEntry, { originOf }: Reading): void {
  const { file, locate } = originOf(activity);
  const parts = new Map<string, string>();
  for (const { role, part, path } of partsIn(activity)) {
    const other = parts.get(role);
    const advice =
      other === 'accountable' && part === 'responsible'
        ? 'Write "alsoDoes: true" under "accountable:" if it does the work as well, and delete it here.'
        : 'Keep the part that says most, and delete the other.';
    if (other) report(file, locate([...path, 'role']), `"${role}" is ${other} here already.`, advice);
    else parts.set(role, part);
  }
}

function reportNobody(activity: ActivityEntry, { originOf }: Reading): void {
  if (activity.responsible.length > 0 || activity.accountable.alsoDoes) return;
  const { file, locate } = originOf(activity);
  const advice = 'List the roles that do it under "responsible:", or write "alsoDoes: true" under "accountable:".';
  report(file, locate(['accountable'], 'key'), `Nobody does the work of "${activity.title}".`, advice);
}

function reportCircle({ content: { activities }, originOf }: Reading): void {
  const circle = findCircle(activities);
  const [first, next] = circle ?? [];
  const entry = activities.find(({ id }) => id === first?.id);
  if (!circle || !first || !entry) return;
  const { file, locate } = originOf(entry);
  const way = [...circle, first].map(({ id }) => `"${id}"`).join(' after ');
  const index = entry.after.indexOf((next ?? first).id);
  report(file, locate(['after', index]), `The order goes in a circle: ${way}.`, 'Take one of them out of "after:".');
}

function reportStepsTwice({ content: { activities, sources }, originOf }: Reading): void {
  const stepsOf = new Map(sources.map(({ id, steps }) => [id, steps.length]));
  const covered = new Map<string, ActivityEntry>();
  for (const activity of activities) {
    const { file, locate } = originOf(activity);
    activity.covers.forEach(({ source, step }, index) => {
      const position = locate(['covers', index, 'step']);
      const last = stepsOf.get(source);
      if (last !== undefined && step > last) {
        const what = `covers[${index}].step is ${step}, but "${source}" has ${last === 0 ? 'no steps' : `steps 1 to ${last}`}.`;
        report(file, position, what, `The steps stand under "steps:" in content/sources/${source}.md.`);
      }
      const other = covered.get(`${source} ${step}`);
      const what = `Step ${step} of "${source}" is covered by ${other?.path} already.`;
      if (other) report(file, position, what, 'Each step belongs to one activity: keep it where it fits best.');
      covered.set(`${source} ${step}`, activity);
    });
  }
}

/** How much a role does in a phase follows from its activities: it has some, and none in phases without a part. */
function checkRole(
  role: RoleEntry,
  parts: readonly { readonly part: Part; readonly activity: ActivityEntry }[],
  { originOf }: Reading,
): void {
  const { file, locate } = originOf(role);
  if (parts.length === 0) {
    const advice = 'Give it one in a file of content/activities/.';
    report(file, locate(['title']), `The role "${role.id}" has no part in any activity.`, advice);
  }
  const phases = new Set(parts.filter(({ part }) => INVOLVED[part]).map(({ activity }) => activity.phase));
  for (const [phase, { part }] of Object.entries(role.lifecycle)) {
    if (part) {
      const what = `lifecycle.${phase}.part is written by hand, but follows from the activities.`;
      report(file, locate(['lifecycle', phase, 'part'], 'key'), what, 'Delete the line.');
    }
    if (parts.length > 0 && !phases.has(phase)) {
      const what = `lifecycle names "${phase}", but "${role.id}" does nothing in any activity of that phase.`;
      const advice = 'Give it a part in one, or delete what is said of the phase.';
      report(file, locate(['lifecycle', phase], 'key'), what, advice);
    }
  }
}
