import type { Activity, Role } from '../../model/catalogue.ts';
import { accountablePart, partsOf } from '../../model/parts-of.ts';

/** Who answers for the result of an activity, and who does the work, which may be the same role as well. */
export function whoDoes(activity: Activity): { readonly answers: Role; readonly does: readonly Role[] } {
  const { role: answers, alsoDoes } = accountablePart(activity);
  const others = partsOf(activity, 'responsible').map(({ role }) => role);
  return { answers, does: alsoDoes ? [answers, ...others] : others };
}
