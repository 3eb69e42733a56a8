import { answerText } from '../../model/activity-answer.ts';
import type { Activity, Role } from '../../model/catalogue.ts';
import { accountablePart, partsOf } from '../../model/parts-of.ts';

/** What a hit on an activity says, and of whom: the role that answers for it, then those that do it beside that one. */
export function whoDoes(activity: Activity): { readonly text: string; readonly roles: readonly Role[] } {
  const does = partsOf(activity, 'responsible').map(({ role }) => role);
  return { text: answerText(activity), roles: [accountablePart(activity).role, ...does] };
}
