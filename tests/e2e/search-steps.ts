import { expect, type Page } from '@playwright/test';
import { hitsOf } from './search-locators.ts';

/** Opens the dialog by its key, on a page that has no field of its own. */
export async function openDialog(page: Page): Promise<void> {
  await page.goto('tools/');
  await page.keyboard.press('/');
}

/** Opens the dialog and types a query at once, whatever is there by then. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await openDialog(page);
  await page.keyboard.type(query);
}

/** Waits for hits of the full text, which is searched after the names and makes the list anew. */
export async function seeFullText(page: Page): Promise<void> {
  await expect(hitsOf(page).filter({ hasText: 'responsibility' }).first()).toBeVisible();
}

/** Keeps the file of activities from a page until the function that it returns is called. */
export async function holdActivities(page: Page): Promise<() => void> {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/search-activities.json', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
