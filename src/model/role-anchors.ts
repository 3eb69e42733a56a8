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
  const handoffs = new Map(roles.map(({ id }) => [id, new Set<string>()]));
  for (const role of roles) {
    for (const { to, givesId, receivesId } of handoffAnchors(role.id, role.handoffs)) {
      handoffs.get(role.id)?.add(givesId);
      handoffs.get(to)?.add(receivesId);
    }
  }
  return new Map(
    roles.map(({ id, body: { groups, sections } }) => {
      const text = [
        ...groups.flatMap((group) => [
          ...(group.title === undefined ? [] : [{ id: group.id, title: group.title }]),
          ...group.responsibilities.map((one) => ({ id: one.id, title: one.text })),
        ]),
        ...sections,
      ];
      return [id, { text, handoffs: handoffs.get(id) ?? new Set() }];
    }),
  );
}
