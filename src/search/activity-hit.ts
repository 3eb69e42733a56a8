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
  const text = answerText(answers, others.length < does.length, others);
  return {
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
    roles: [answers, ...others].map(({ id }) => id),
  };
}
