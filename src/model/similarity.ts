/**
 * How alike two texts are, by the words that they share: from 0 for none to 1 for the same words in any order
 * (the Sørensen–Dice coefficient).
 */
export function similarity(a: string, b: string): number {
  const wordsOfA = words(a);
  const wordsOfB = words(b);
  if (wordsOfA.length + wordsOfB.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of wordsOfA) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsOfB) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (wordsOfA.length + wordsOfB.length);
}

/** The candidate most like `text`, when one shares any word with it. */
export function mostSimilar<T extends { readonly text: string }>(text: string, candidates: Iterable<T>): T | undefined {
  let best: T | undefined;
  let alike = 0;
  for (const candidate of candidates) {
    const now = similarity(text, candidate.text);
    if (now > alike) [best, alike] = [candidate, now];
  }
  return best;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
