import { seededRandom } from '../../src/commands/seeded-random.ts';

/** Draws at random, but the same for the same seed. */
export interface Draw {
  /** A whole number from 0 and below the limit. */
  below(limit: number): number;
  one<T>(from: readonly T[]): T;
  /** Two different ones. */
  two<T>(from: readonly T[]): [T, T];
  /** Changes the order in place. */
  shuffle(list: unknown[]): void;
  /** Made-up words that no text has, the first with a capital. */
  words(count: number): string;
  /** A number that was not drawn before. */
  number(): number;
}

/** Draws with the seed's random numbers. */
export function seededDraw(seed: number): Draw {
  const random = seededRandom(seed);
  let count = 0;
  const below = (limit: number): number => random() % limit;
  const one = <T>(from: readonly T[]): T => {
    const drawn = from[below(from.length)];
    if (drawn === undefined) throw new Error('There is nothing to draw from.');
    return drawn;
  };
  const word = (): string => Array.from({ length: 3 }, () => one([...'bdfgklmnprst']) + one([...'aeiou'])).join('');
  return {
    below,
    one,
    two: (from) => {
      const first = one(from);
      return [first, one(from.filter((other) => other !== first))];
    },
    shuffle: (list) => {
      for (let last = list.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [list[last], list[other]] = [list[other], list[last]];
      }
    },
    words: (length) => {
      const text = Array.from({ length }, word).join(' ');
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    number: () => (count += 1),
  };
}
