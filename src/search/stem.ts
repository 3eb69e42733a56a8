/** Endings that tell the forms of a word apart. */
const ENDING = /(?<=...)(?:ness|abilit|ibilit|ment|ing|ion|ac|anc|enc|abl|ibl|ed|er|or|at|iz|is|iv|al|ly|s|e|y|i)$/;

/** What a word shares with its other forms: `approv` for `approve`, `approved` and `approval`. It need not be a word. */
export function toStem(word: string): string {
  const shorter = word.replace(ENDING, '');
  if (shorter !== word) return toStem(shorter);
  // `planned` and `labelled`, but not `roll`.
  return word.replace(/(?<=..)([^lsz])\1$/, '$1').replace(/(?<=.{4})([lsz])\1$/, '$1');
}
