import type { Collaboration, Role } from './catalogue.ts';

/** The id of a pair, the same whichever role is named first. */
export function pairId(a: string, b: string): string {
  return [a, b].sort().join('--');
}

/** Every pair of roles with something to hand over, in the order of their ids. */
export function findCollaborations(roles: readonly Role[]): Collaboration[] {
  const handoffs = roles.flatMap((role) => role.gives);
  return [...Map.groupBy(handoffs, ({ from, to }) => pairId(from.id, to.id))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, handoffs]) => {
      const one = handoffs[0];
      if (!one) return [];
      const [first, second] = one.from.id < one.to.id ? [one.from, one.to] : [one.to, one.from];
      const inOrder = [...handoffs].sort((a, b) => (a.from.id < b.from.id ? -1 : a.from.id > b.from.id ? 1 : 0));
      return [{ id, roles: [first, second] as const, handoffs: inOrder }];
    });
}
