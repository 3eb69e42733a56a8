import type { Activity, Role } from '../../model/catalogue.ts';

/** Who answers for the result of an activity, and who does the work, which may be the same role as well. */
export function whoDoes({ parts }: Activity): { readonly answers: Role; readonly does: readonly Role[] } {
  const [first] = parts;
  if (!first) throw new Error('An activity has a role that answers for it.');
  const others = parts.filter(({ part }) => part === 'responsible').map(({ role }) => role);
  return { answers: first.role, does: first.alsoDoes ? [first.role, ...others] : others };
}
