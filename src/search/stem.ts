import { stemmer } from 'stemmer';

/** The form that a word shares with its other forms: `retrains`, `retraining` and `retrained`. */
export function toStem(word: string): string {
  return stemmer(word);
}
