import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { KINDS_OF_PAGES } from './pages.ts';

const VIEWS = [
  { name: 'in light colors', width: 1280, colorScheme: 'light' },
  { name: 'in dark colors', width: 1280, colorScheme: 'dark' },
  { name: 'on a phone in dark colors', width: 390, colorScheme: 'dark' },
  { name: 'on a phone', width: 390, colorScheme: 'light' },
] as const;

for (const [kind, path] of Object.entries(KINDS_OF_PAGES)) {
  test(`axe finds nothing on the ${kind} page in any view, and it is no wider than the window`, async ({ page }) => {
    await page.goto(path);
    for (const { name, width, colorScheme } of VIEWS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => page.evaluate(() => innerWidth), name).toBe(width);
      expect(await violationsOf(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
    }
  });
}

test('axe finds nothing on the chart of activities when it is narrowed, in light and dark colors', async ({ page }) => {
  for (const query of ['?letter=C', '?role=harbor-pilot']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`activities/${query}`);
      expect(await violationsOf(page), `${query} ${colorScheme}`).toEqual([]);
    }
  }
});

test('axe finds nothing on what a link has led to, in light and dark colors', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const anchor of ['gives-harbor-master', 'reads-the-tidal-window-and-names']) {
      await page.goto(`roles/harbor-pilot/#${anchor}`);
      expect(await violationsOf(page), `${anchor} ${colorScheme}`).toEqual([]);
    }
  }
});
