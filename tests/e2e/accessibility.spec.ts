import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGES } from './pages.ts';

const views = [
  { name: 'in light colors', width: 1280, colorScheme: 'light' },
  { name: 'in dark colors', width: 1280, colorScheme: 'dark' },
  { name: 'on a phone', width: 390, colorScheme: 'light' },
  { name: 'on a phone in dark colors', width: 390, colorScheme: 'dark' },
] as const;

for (const { name, width, colorScheme } of views) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 844 }, colorScheme });
    for (const [kind, path] of Object.entries(KINDS_OF_PAGES)) {
      test(`axe finds nothing on the ${kind} page, and it is no wider than the window`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });
}
