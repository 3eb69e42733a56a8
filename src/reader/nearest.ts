import { distance } from 'fastest-levenshtein';

/** The candidate that `word` is most likely a misspelling of, or nothing when none is close. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const apart = distance(typed, known);
    if (apart < bestDistance && apart < Math.max(typed.length, known.length)) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

/** `Did you mean "x"? ` when a candidate is close, otherwise nothing: made to stand before further advice. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : `Did you mean "${candidate}"? `;
}
