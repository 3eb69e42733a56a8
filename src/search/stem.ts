import { stemmer } from 'stemmer';
import { toSingular } from './words.ts';

/** What a word shares with its other forms: `approv` for `approve` and `approved`. It need not be a word. */
export function toStem(word: string): string {
  return stemmer(toSingular(word));
}
