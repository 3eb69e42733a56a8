import type { ActivityEntry, RoleEntry } from '../../reader/entry.ts';
import { didYouMean } from '../../reader/nearest.ts';
import { report } from '../../reader/problem.ts';
import type { Reading } from '../../reader/read-content.ts';
import { isWork } from '../../schema/activity.ts';
import { findCircles } from '../activity-order.ts';
import { partsIn, type WrittenPart } from '../written-parts.ts';
import { reportRepeated } from './orders.ts';
import { checkRolesInActivities } from './roles-in-activities.ts';

/**
 * Reports parts that nothing backs, activities that nobody does, sources that agree where they are said to disagree,
 * circles, steps that two activities cover, and, where there are activities, roles that have no part in any. Content
 * without activities is not held to any of this.
 */
export function checkActivities(reading: Reading): void {
  const { roles, activities } = reading.content;
  const roleOf = new Map(roles.map((role) => [role.id, role]));
  const held = activities.map((activity) => ({ activity, parts: partsIn(activity) }));
  for (const { activity, parts } of held) {
    for (const part of parts) checkBacking(activity, part, roleOf.get(part.role), reading);
    reportRolesTwice(activity, parts, reading);
    reportNobody(activity, reading);
    reportUnclaimed(activity, reading);
    reportAgreement(activity, parts, reading);
  }
  reportCircles(reading);
  checkSteps(reading);
  checkRolesInActivities(
    held.flatMap(({ activity, parts }) => parts.map(({ part, role }) => ({ part, role, phase: activity.phase }))),
    reading,
  );
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
  const listed = responsibilities.map((id, index) => ({ id, path: [...path, 'responsibilities', index] }));
  for (const anchor of listed) {
    if (!known || known.includes(anchor.id)) continue;
    const what = `The page of "${role}" has no responsibility with the anchor "${anchor.id}".`;
    const advice = `${didYouMean(anchor.id, known)}Copy the anchor from the page's address, without the "#".`;
    report(file, locate(anchor.path), what, advice);
  }
  reportRepeated({ file, locate }, listed);
  if (!isWork({ part })) return;
  const position = locate([...path, 'role']);
  if (responsibilities.length === 0 && ours === undefined) {
    const advice = `Name the anchors of its responsibilities under "responsibilities:", or say under "ours:" why it has this part.`;
    report(file, position, `Nothing on the page of "${role}" backs that it is ${part}.`, advice);
  } else if (part === 'accountable' && cites.length === 0 && ours === undefined) {
    const advice = 'Cite the source under "cites:", or say under "ours:" why this role answers for it.';
    report(file, position, `Nothing says why "${role}" answers for it.`, advice);
  }
}

function reportRolesTwice(activity: ActivityEntry, written: readonly WrittenPart[], { originOf }: Reading): void {
  const { file, locate } = originOf(activity);
  const parts = new Map<string, string>();
  for (const { role, part, path } of written) {
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

/** Sources for doing the work stand behind nothing where the role is not said to do it. */
function reportUnclaimed(activity: ActivityEntry, { originOf }: Reading): void {
  if (activity.accountable.doesCites.length === 0 || activity.accountable.alsoDoes) return;
  const { file, locate } = originOf(activity);
  const what = `accountable.doesCites cites what has "${activity.accountable.role}" do the work, but it is not said to do it.`;
  const advice = 'Write "alsoDoes: true" under "accountable:" if it does the work as well, or delete "doesCites:".';
  report(file, locate(['accountable', 'doesCites'], 'key'), what, advice);
}

/** Where a source is said to see it otherwise, it must not give the role the part that it has here. */
function reportAgreement(activity: ActivityEntry, written: readonly WrittenPart[], { originOf }: Reading): void {
  const { file, locate } = originOf(activity);
  activity.otherwise.forEach(({ is, part }, index) => {
    if (!written.some((here) => here.role === is && here.part === part)) return;
    const what = `otherwise[${index}].is is "${is}", which is ${part} here as well.`;
    const advice = 'Cite the source under "cites:" of that part, and delete it here.';
    report(file, locate(['otherwise', index, 'is']), what, advice);
  });
}

function reportCircles({ content: { activities }, originOf }: Reading): void {
  for (const circle of findCircles(activities)) {
    const [first, next = first] = circle;
    if (!first || !next) continue;
    const { file, locate } = originOf(first);
    const way = [...circle, first].map(({ id }) => `"${id}"`).join(' after ');
    const position = locate(['after', first.after.indexOf(next.id)]);
    report(file, position, `The order goes in a circle: ${way}.`, 'Take one of them out of "after:".');
  }
}

/** Steps that activities cover have to exist, and each belongs to one activity. */
function checkSteps({ content: { activities, sources }, originOf }: Reading): void {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const covered = new Map<string, ActivityEntry>();
  for (const activity of activities) {
    const { file, locate } = originOf(activity);
    activity.covers.forEach(({ source: id, step }, index) => {
      const position = locate(['covers', index, 'step']);
      const source = sourceOf.get(id);
      if (source && step > source.steps.length) {
        const what = `covers[${index}].step is ${step}, but "${id}" has ${extent(source.steps)}.`;
        report(file, position, what, `The steps stand under "steps:" in ${source.path}.`);
      }
      const other = covered.get(`${id} ${step}`);
      const what = `Step ${step} of "${id}" is covered by ${other?.path} already.`;
      if (other) report(file, position, what, 'Each step belongs to one activity: keep it where it fits best.');
      covered.set(`${id} ${step}`, activity);
    });
  }
}

function extent({ length }: readonly string[]): string {
  return length === 0 ? 'no steps' : length === 1 ? 'step 1 alone' : `steps 1 to ${length}`;
}
