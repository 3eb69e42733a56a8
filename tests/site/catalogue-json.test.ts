import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TEST_SITE } from '../support/test-site.ts';

test('the published catalogue has every role, each responsibility with its list of citations', async () => {
  const catalogue = JSON.parse(await readFile(join(TEST_SITE.outDir, 'api/catalogue.json'), 'utf8'));
  expect(catalogue.roles).toHaveLength(22);
  for (const role of catalogue.roles) {
    expect(role.responsibilities.length, role.id).toBeGreaterThan(0);
    for (const responsibility of role.responsibilities) expect(responsibility.citations).toBeInstanceOf(Array);
  }
});
