import { expect, type Page, test } from '@playwright/test';

const rows = (page: Page) => page.locator('[data-chart] tbody tr:not(.phase):visible');
const titles = (page: Page) => rows(page).locator('th a');
const choiceOf = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const tally = (page: Page) => page.locator('[data-filter-chart]').getByRole('status');

test.describe('the chart of activities', () => {
  test('narrows by role and letter, counts, and keeps the choice in the address', async ({ page }) => {
    await page.goto('activities/');
    await choiceOf(page, 'Role').selectOption({ label: 'Harbor Pilot' });
    await choiceOf(page, 'Letter').selectOption('A');
    await expect(titles(page)).toHaveText(['Agree on the hour of the passage', 'Bring the ship in']);
    await expect(tally(page)).toHaveText('2 of 6 activities');
    expect(new URL(page.url()).search).toBe('?role=harbor-pilot&letter=A');
    await page.reload();
    await expect(titles(page)).toHaveText(['Agree on the hour of the passage', 'Bring the ship in']);
    await page.goBack();
    await expect(choiceOf(page, 'Letter')).toHaveValue('');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(rows(page)).toHaveCount(6);
  });

  test('narrows by phase, and says so when nothing fits', async ({ page }) => {
    await page.goto('activities/?phase=departure');
    await expect(titles(page)).toHaveText(['Let the ship sail']);
    await expect(page.locator('[data-chart] .phase:visible')).toHaveText('Departure');
    await choiceOf(page, 'Role').selectOption({ label: 'Crane Operator' });
    await choiceOf(page, 'Letter').selectOption('A');
    await expect(tally(page)).toHaveText('No activity fits. Loosen a filter.');
  });

  test('keeps its heads in view, so that a letter far down can be read', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.goto('activities/');
    await rows(page).last().scrollIntoViewIfNeeded();
    await expect(page.getByRole('columnheader', { name: 'Harbor Pilot' })).toBeInViewport();
  });

  test('is a list on a phone, which says who in a line', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('activities/');
    await expect(page.locator('[data-chart] td').first()).toBeHidden();
    const row = rows(page).filter({ hasText: 'Bring the ship in' });
    await expect(row.locator('.who')).toContainText('Harbor Pilot, with ');
    await expect(row.locator('.doers')).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 844 });
    await expect(row.locator('.doers')).toBeHidden();
  });

  test('shows on a phone which letter the chosen role has', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('activities/?role=harbor-master');
    await expect(rows(page).filter({ hasText: 'Bring the ship in' }).locator('td:visible')).toHaveText('R');
  });

  test('shows the name of a phase below its sticky head when a link leads there', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.goto('activities/#departure');
    const phase = await page.locator('#departure').boundingBox();
    const head = await page.getByRole('columnheader', { name: 'Harbor Pilot' }).boundingBox();
    expect(phase?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
  });

  test('is a list on paper where it has more columns than fit', async ({ page }) => {
    await page.goto('activities/');
    await page.locator('[data-chart]').evaluate((chart) => chart.parentElement?.classList.add('chart-box'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-chart] td').first()).toBeHidden();
    await expect(rows(page).filter({ hasText: 'Bring the ship in' }).locator('.doers')).toBeVisible();
  });

  test('shows its letters by lines around them where colors are forced', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('activities/');
    await expect(page.locator('[data-chart] td.AR').first()).toHaveCSS('outline-width', '2px');
    await expect(page.locator('[data-chart] td.R').first()).toHaveCSS('outline-width', '1px');
  });
});

test.describe('the field on the home page', () => {
  test('answers below itself while one types, by keyboard alone, and empties on Escape', async ({ page }) => {
    await page.goto('');
    await page.keyboard.press('/');
    await page.keyboard.type('pilot');
    const first = page.locator('#results a[data-result]').first();
    await expect(first).toContainText('Harbor Pilot');
    await page.keyboard.press('Escape');
    await expect(first).toBeHidden();
    await page.keyboard.type('harbor master');
    await expect(first).toContainText('Harbor Master');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/roles\/harbor-master\/$/);
  });

  test('leads to the search page with what stands in it when nothing is found', async ({ page }) => {
    await page.goto('');
    await page
      .getByRole('textbox', { name: 'Search roles' })
      .or(page.getByRole('combobox', { name: 'Search roles' }))
      .first()
      .fill('qqqqqq');
    await expect(page.locator('[data-no-results]')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=qqqqqq$/);
  });
});
