/** A role as a sentence names it. */
interface Titled {
  readonly title: string;
}

/**
 * Says in one sentence who answers for an activity and who does it: “the business stakeholder answers for it; the
 * ML engineer does it”. It begins in lower case and has no full stop, so that it can stand behind a title.
 *
 * @returns words and roles in turn, so that the roles can be linked; {@link inSentence} is how a role is written there
 */
export function answerOf<Role extends Titled>(
  accountable: Role,
  alsoDoes: boolean,
  responsible: readonly Role[],
): (string | Role)[] {
  const doers = responsible.flatMap((role, index) => {
    const isLast = index === responsible.length - 1;
    return [index === 0 ? 'the ' : isLast ? ' and the ' : ', the ', role];
  });
  const answers = ['the ', accountable, ' answers for it'];
  if (alsoDoes) return [...answers, ' and does it', ...(doers.length > 0 ? [', with ', ...doers] : [])];
  if (doers.length === 0) return answers;
  return [...answers, '; ', ...doers, responsible.length === 1 ? ' does it' : ' do it'];
}

/**
 * A title as it stands inside a sentence: `ML engineer`, `business stakeholder`, `R&D lead`. Only words of one capital
 * and small letters lose it: abbreviations, single letters and words like `MLOps` or `K8s` stay. Names cannot be told
 * from words.
 */
export function inSentence(title: string): string {
  return title.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll}+(?![\p{L}\p{N}]))/gu, (letter) => letter.toLowerCase());
}

/** The same as plain text. */
export function answerText(accountable: Titled, alsoDoes: boolean, responsible: readonly Titled[]): string {
  return answerOf(accountable, alsoDoes, responsible)
    .map((piece) => (typeof piece === 'string' ? piece : inSentence(piece.title)))
    .join('');
}
