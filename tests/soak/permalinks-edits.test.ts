import { expect, test } from 'vitest';
import { expectAddressesKept } from './keeps-addresses.ts';

/** Five sequences of edits, a thousand in all. */
const SEEDS = [1, 2, 3, 4, 5];
const EDITS = 200;

test.for(SEEDS)(
  'every published address leads to what it led to after each edit, or the check names it (seed %i)',
  (seed) => {
    const tested = expectAddressesKept(seed, EDITS);
    // Otherwise the edits would not have put anything to the test.
    for (const [what, count] of Object.entries(tested)) expect(count, what).toBeGreaterThan(4);
  },
);
