import { expect, test } from 'vitest';
import { expectAddressesKept } from '../soak/keeps-addresses.ts';

/** Two edits of each kind; the long sequences are in tests/soak. */
test('every published address leads to what it led to after each of 42 edits, or the check names it', () => {
  const tested = expectAddressesKept(1, 42);
  // Otherwise the edits would not have put anything to the test.
  for (const [what, count] of Object.entries(tested)) expect(count, what).toBeGreaterThan(0);
});
