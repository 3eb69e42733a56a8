import { z } from 'zod';
import type { ActivityEntry, EntryBase, RoleEntry, RuleEntry } from '../../reader/entry.ts';
import { didYouMean } from '../../reader/nearest.ts';
import { report } from '../../reader/problem.ts';
import type { Reading } from '../../reader/read-content.ts';
import type { Site } from '../../schema/site.ts';
import { partsIn } from '../written-parts.ts';
import { reportRepeated } from './orders.ts';

/** What fields may refer to, and where such things stand. */
const WHERE = {
  phase: 'The phases stand in site.yaml.',
  family: 'The families stand in site.yaml.',
  role: 'Each role is a file in content/roles/.',
  activity: 'Each activity is a file in content/activities/.',
  tool: 'Each tool is a file in content/tools/.',
  source: 'Each source is a file in content/sources/.',
} as const;

type Referred = keyof typeof WHERE;

/** What to do where an entry names itself, by the list in which it does. */
const OTHER_THAN_ITSELF: Readonly<Record<string, string>> = {
  handoffs: 'Name the role that receives it, or describe the work as a responsibility.',
  differs: 'Name the role that it is confused with.',
  after: 'Name the activities that come before it.',
};

/** A field that refers to something by its id. */
interface Reference {
  readonly to: Referred;
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** Reports fields that refer to what does not exist, to the entry itself, or twice to the same. */
export function checkReferences(reading: Reading): void {
  const { content, originOf, ids, siteFile } = reading;
  const valid: Readonly<Record<Referred, ReadonlySet<string> | undefined>> = {
    // Without site.yaml that alone is the problem.
    phase: content.site && new Set(content.site.phases.map(({ id }) => id)),
    family: content.site && new Set(content.site.families.map(({ id }) => id)),
    role: ids.roles,
    activity: ids.activities,
    tool: ids.tools,
    source: ids.sources,
  };
  const inEntry = (entry: EntryBase, references: Reference[]) => ({ ...originOf(entry), self: entry.id, references });
  const referring = [
    ...content.roles.map((role) => inEntry(role, referencesOf(role))),
    ...content.activities.map((activity) => inEntry(activity, referencesOfActivity(activity))),
    ...content.rules.map((rule) => inEntry(rule, referencesOfRule(rule))),
    ...content.terms.map((term) => inEntry(term, sourcesIn('sources', term.sources))),
    ...(content.site && siteFile
      ? [{ ...siteFile, citations: [], self: undefined, references: referencesOfSite(content.site) }]
      : []),
  ];
  for (const { file, locate, citations, self, references } of referring) {
    for (const { to, id, path } of references) {
      const known = valid[to];
      const isSelf = Object.hasOwn(OTHER_THAN_ITSELF, String(path[0])) && id === self;
      if (!isSelf && (!known || known.has(id))) continue;
      const isKey = path[0] === 'lifecycle';
      const what = isKey ? `lifecycle names "${id}"` : `${z.core.toDotPath([...path])} is "${id}"`;
      const [why, advice] = isSelf
        ? [`the ${to} itself`, OTHER_THAN_ITSELF[String(path[0])] ?? '']
        : [`no ${to}`, `${didYouMean(id, known ?? [])}${WHERE[to]}`];
      report(file, locate(path, isKey ? 'key' : 'value'), `${what}, which is ${why}.`, advice);
    }
    for (const { citation, position } of citations) {
      if (ids.sources.has(citation.source)) continue;
      const what = `The citation "[^${citation.label}]" names the source "${citation.source}", which does not exist.`;
      report(file, position, what, `${didYouMean(citation.source, ids.sources)}${WHERE.source}`);
    }
  }
  const byId = new Map(content.roles.map((role) => [role.id, role]));
  for (const activity of content.activities) {
    const listed = referencesOfActivity(activity).filter(({ path }) => path[0] === 'after');
    reportRepeated(originOf(activity), listed);
  }
  for (const rule of content.rules) {
    const listed = referencesOfRule(rule).filter(({ to }) => to === 'activity');
    reportRepeated(originOf(rule), listed);
  }
  for (const role of content.roles) {
    reportOneSided(role, byId, reading);
    reportTwice(role, reading);
  }
}

function referencesOf({ family, lifecycle, tools, named, handoffs, differs }: RoleEntry): Reference[] {
  return [
    { to: 'family', id: family, path: ['family'] },
    ...Object.keys(lifecycle).map((id): Reference => ({ to: 'phase', id, path: ['lifecycle', id] })),
    ...tools.map(({ tool }, index): Reference => ({ to: 'tool', id: tool, path: ['tools', index, 'tool'] })),
    ...sourcesIn('named', named),
    ...handoffs.map(({ to }, index): Reference => ({ to: 'role', id: to, path: ['handoffs', index, 'to'] })),
    ...differs.map(({ from }, index): Reference => ({ to: 'role', id: from, path: ['differs', index, 'from'] })),
  ];
}

function referencesOfActivity(activity: ActivityEntry): Reference[] {
  const { phase, after, covers, otherwise } = activity;
  return [
    { to: 'phase', id: phase, path: ['phase'] },
    ...after.map((id, index): Reference => ({ to: 'activity', id, path: ['after', index] })),
    ...partsIn(activity).map(({ role, path }): Reference => ({ to: 'role', id: role, path: [...path, 'role'] })),
    ...sourcesIn('covers', covers),
    ...otherwise.flatMap(({ is }, index): Reference[] =>
      is === undefined ? [] : [{ to: 'role', id: is, path: ['otherwise', index, 'is'] }],
    ),
  ];
}

function referencesOfRule({ source, activities }: RuleEntry): Reference[] {
  return [
    { to: 'source', id: source, path: ['source'] },
    ...activities.map((id, index): Reference => ({ to: 'activity', id, path: ['activities', index] })),
  ];
}

function referencesOfSite({ questions, picture }: Site): Reference[] {
  const shown = picture?.activities ?? [];
  return [
    ...questions.map(({ activity }, index): Reference => {
      return { to: 'activity', id: activity, path: ['questions', index, 'activity'] };
    }),
    ...shown.map((id, index): Reference => ({ to: 'activity', id, path: ['picture', 'activities', index] })),
  ];
}

function sourcesIn(list: string, items: readonly { readonly source: string }[]): Reference[] {
  return items.map(({ source }, index) => ({ to: 'source', id: source, path: [list, index, 'source'] }));
}

/** Two roles that are told apart say so both, each with its own half. */
function reportOneSided(role: RoleEntry, roles: ReadonlyMap<string, RoleEntry>, { originOf }: Reading): void {
  const { file, locate } = originOf(role);
  role.differs.forEach(({ from }, index) => {
    const other = roles.get(from);
    if (!other || other.differs.some((difference) => difference.from === role.id)) return;
    const what = `differs[${index}].from is "${from}", but that role does not say how it differs from "${role.id}".`;
    const advice = `Add "- from: ${role.id}" under "differs:" in ${other.path}, with what that role does.`;
    report(file, locate(['differs', index, 'from']), what, advice);
  });
}

function reportTwice(role: RoleEntry, { originOf }: Reading): void {
  const origin = originOf(role);
  for (const list of ['tools', 'differs']) {
    const listed = referencesOf(role).filter(({ path }) => path[0] === list);
    reportRepeated(origin, listed);
  }
  role.handoffs.forEach(({ id }, index) => {
    if (id === undefined || role.handoffs.findIndex((other) => other.id === id) === index) return;
    const where = origin.locate(['handoffs', index, 'id']);
    report(origin.file, where, `"${id}" is the id of two hand-offs.`, 'Give each an id of its own.');
  });
}
