import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ActivityEntry, RoleEntry } from '../reader/entry.ts';
import type { Phase } from '../schema/site.ts';
import { partsIn } from './written-parts.ts';

/** The labels of citations that the page of a role mentions, in the order in which its sections show them. */
export function mentionsInRole(
  { body, lifecycle, differs, tools, handoffs }: RoleEntry,
  phases: readonly Phase[],
): string[] {
  const responsibilities = body.groups.flatMap((group) => group.responsibilities);
  return [
    ...phases.flatMap(({ id }) => (Object.hasOwn(lifecycle, id) ? (lifecycle[id]?.cites ?? []) : [])),
    ...mentionsIn(body.introduction),
    ...responsibilities.flatMap((one) => mentionsIn(one.body)),
    ...differs.flatMap(({ cites }) => cites),
    ...tools.flatMap(({ cites, forCites }) => [...cites, ...forCites]),
    ...handoffs.flatMap(({ cites, toCites }) => [...toCites, ...cites]),
    ...body.sections.flatMap((section) => mentionsIn(section.body)),
  ];
}

/** The same for the page of an activity. */
export function mentionsInActivity(entry: ActivityEntry): string[] {
  const { introduction, sections } = entry.body;
  return [
    ...partsIn(entry).flatMap(({ cites, doesCites }) => [...cites, ...doesCites]),
    ...mentionsIn(introduction),
    ...sections.flatMap(({ body }) => mentionsIn(body)),
    ...entry.otherwise.flatMap(({ cites }) => cites),
  ];
}

/** The labels that a text mentions, in its order. */
export function mentionsIn(nodes: readonly RootContent[]): string[] {
  const labels: string[] = [];
  visit({ type: 'root', children: [...nodes] }, 'footnoteReference', ({ identifier }) => void labels.push(identifier));
  return labels;
}
