import { seededRandom } from './seeded-random.ts';

/**
 * Draws without putting back: the same for the same list, number and seed, so that somebody else can draw it again.
 *
 * @returns in the order of the list; all of it where it has no more
 */
export function drawSample<T>(from: readonly T[], count: number, seed: number): T[] {
  const random = seededRandom(seed);
  return from
    .map((one, index) => ({ one, index, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .toSorted((a, b) => a.index - b.index)
    .map(({ one }) => one);
}
