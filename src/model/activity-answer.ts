import type { ActivityPart } from './catalogue.ts';
import { accountablePart, partsOf } from './parts-of.ts';

/** A role as a sentence names it. */
interface Titled {
  readonly title: string;
}

/** The parts in an activity, that of the role that answers for it first. */
interface Answered<Role> {
  readonly parts: readonly (Pick<ActivityPart, 'part' | 'alsoDoes'> & { readonly role: Role })[];
}

/**
 * Says in one sentence who answers for an activity and who does it: “The business stakeholder answers for it; the ML
 * engineer does it.”
 *
 * @returns words and roles in turn, so that the roles can be linked; {@link inSentence} is how a role is written there
 */
export function answerOf<Role extends Titled>(activity: Answered<Role>): (string | Role)[] {
  const { role, alsoDoes } = accountablePart(activity);
  const responsible = partsOf(activity, 'responsible');
  const doers = responsible.flatMap((doer, index) => {
    const isLast = index === responsible.length - 1;
    return [index === 0 ? 'the ' : isLast ? ' and the ' : ', the ', doer.role];
  });
  const answers = ['The ', role, ' answers for it'];
  if (!alsoDoes) return [...answers, '; ', ...doers, responsible.length === 1 ? ' does it.' : ' do it.'];
  return [...answers, ' and does it', ...(doers.length > 0 ? [', with ', ...doers] : []), '.'];
}

/** The same sentence as plain text. */
export function answerText(activity: Answered<Titled>): string {
  return answerOf(activity)
    .map((piece) => (typeof piece === 'string' ? piece : inSentence(piece.title)))
    .join('');
}

/**
 * A title as it stands inside a sentence: `ML engineer`, `business stakeholder`, `R&D lead`. Only words of one capital
 * and small letters lose it: abbreviations, single letters and words like `MLOps` or `K8s` stay. Names cannot be told
 * from words.
 */
export function inSentence(title: string): string {
  return title.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll}+(?![\p{L}\p{N}]))/gu, (letter) => letter.toLowerCase());
}
