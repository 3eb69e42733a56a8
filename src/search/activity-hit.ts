import { answerText } from '../model/activity-answer.ts';
import type { Hit } from './hit.ts';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/**
 * What a hit on an activity says: who answers for it and who does it.
 *
 * @param does may have the role that answers as well
 */
export function answerIn(answers: Titled, does: readonly Titled[]): Pick<Hit, 'text' | 'roles'> {
  const others = does.filter((role) => role !== answers);
  const parts = [
    { part: 'accountable', role: answers, alsoDoes: others.length < does.length } as const,
    ...others.map((role) => ({ part: 'responsible', role, alsoDoes: false }) as const),
  ];
  return { text: answerText({ parts }), roles: parts.map(({ role }) => role.id) };
}
