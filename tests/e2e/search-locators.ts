import type { Locator, Page } from '@playwright/test';

/** The search that opens over every page. */
export const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });

/** The field of the dialog. */
export const fieldOf = (page: Page): Locator => dialogOf(page).getByRole('combobox');

/** The field of the search page. */
export const pageFieldOf = (page: Page): Locator =>
  page.getByRole('main').getByRole('combobox', { name: 'Search roles, tools and tasks' });

/** The results of the search that is on view, best first. */
export const hitsOf = (page: Page): Locator => page.locator('#results a[data-result]');

/** The result that the arrow keys have chosen. */
export const chosenOf = (page: Page): Locator => page.locator('#results [aria-selected="true"]');
