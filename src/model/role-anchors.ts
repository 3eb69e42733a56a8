import type { RoleEntry } from '../reader/entry.ts';
import { handoffAnchors } from './handoff-anchors.ts';

/** The anchors of a role's page that come from content; those of its fixed sections are the same on every page. */
export interface RoleAnchors {
  /** Groups, responsibilities and the role's own sections. */
  readonly text: readonly { readonly id: string; readonly title: string }[];
  /** What it gives, and what others give to it. */
  readonly handoffs: ReadonlySet<string>;
}

/** The anchors of each role's page, by the role's id. */
export function anchorsOfRoles(roles: readonly RoleEntry[]): Map<string, RoleAnchors> {
  const anchors = new Map(roles.map(({ id, body }) => [id, { text: textAnchors(body), handoffs: new Set<string>() }]));
  for (const role of roles) {
    for (const { to, givesId, receivesId } of handoffAnchors(role.id, role.handoffs)) {
      anchors.get(role.id)?.handoffs.add(givesId);
      anchors.get(to)?.handoffs.add(receivesId);
    }
  }
  return anchors;
}

function textAnchors({ groups, sections }: RoleEntry['body']): RoleAnchors['text'] {
  const inGroups = groups.flatMap(({ id, title, responsibilities }) => [
    ...(title === undefined ? [] : [{ id, title }]),
    ...responsibilities.map((one) => ({ id: one.id, title: one.text })),
  ]);
  return [...inGroups, ...sections];
}
