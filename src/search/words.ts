import { distance } from 'fastest-levenshtein';

/** Words that say nothing of what is sought: a query that has only these seeks nothing. */
const STOP_WORDS =
  'a about an and any anybody anyone are as ask at be been between by can could did differ difference different do does explain for from had has have how i if in is it its me mean means my need needs of or our shall should so somebody someone tell than that the their them then there they this those to us use used uses using versus vs was we were what whats when where which who whom whos whose why will with would you your'.split(
    ' ',
  );

/** The longest query that is looked at, in characters: nobody types more on purpose. */
export const LONGEST_QUERY = 200;

/**
 * Cuts text into words as they are compared: lower case, without accents and punctuation. `+` and `#` stay, since
 * they tell C++ and C# from C.
 */
export function toWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The words of a query that say what is sought. */
export function toQueryWords(query: string): string[] {
  return toWords(query.slice(0, LONGEST_QUERY)).filter((word) => !STOP_WORDS.includes(word));
}

/** The form that a word shares with its plural: `engineers` and `engineer`, `stories` and `story`. */
export function toSingular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** How many typing errors a word may have and still be recognized: none in short ones, two in long ones. */
function errorsAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * How many typing errors lie between two words; two neighboring letters in the wrong order are one.
 *
 * @returns the number, or infinity when it is more than the longer of the words may have
 */
export function typingErrors(typed: string, known: string): number {
  const allowed = Math.min(errorsAllowed(typed), errorsAllowed(known));
  if (Math.abs(typed.length - known.length) > allowed) return Infinity;
  const apart = distance(typed, known);
  if (apart <= allowed) return apart;
  return apart === allowed + 1 && isSwapped(typed, known) ? allowed : Infinity;
}

/** Whether the words have two neighboring letters swapped somewhere and are alike before that. */
function isSwapped(typed: string, known: string): boolean {
  const at = [...known].findIndex((letter, index) => typed[index] !== letter);
  if (at < 0 || typed[at] !== known[at + 1] || typed[at + 1] !== known[at]) return false;
  const swapped = typed.slice(0, at) + known.slice(at, at + 2) + typed.slice(at + 2);
  return distance(swapped, known) < distance(typed, known);
}
