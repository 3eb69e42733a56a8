import { expect, test, type Page } from '@playwright/test';

const shownRoles = (page: Page) => page.locator('[data-role]:visible');

test.describe('the overview', () => {
  test('narrows the roles by phase, family and tool, and keeps the choice in the address', async ({ page }) => {
    await page.goto('');
    await expect(shownRoles(page)).toHaveCount(22);
    await page.getByRole('combobox', { name: 'Tool' }).selectOption({ label: 'Prometheus' });
    await expect(shownRoles(page)).toHaveText([/DevOps Engineer/, /Site Reliability Engineer/]);
    await expect(page.getByRole('main').getByRole('status')).toHaveText('2 of 22 roles');
    await page.getByRole('combobox', { name: 'Phase' }).selectOption({ label: 'Development' });
    await expect(shownRoles(page)).toHaveText([/DevOps Engineer/]);
    await expect(page).toHaveURL(/\?phase=development&tool=prometheus$/);

    await page.reload();
    await expect(shownRoles(page)).toHaveText([/DevOps Engineer/]);
    await page.goBack();
    await expect(shownRoles(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(shownRoles(page)).toHaveCount(22);
  });

  test('says so when no role fits', async ({ page }) => {
    await page.goto('?family=business&tool=prometheus');
    await expect(shownRoles(page)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('status')).toHaveText('No role fits. Loosen a filter.');
  });

  test('ignores a filter value that does not exist', async ({ page }) => {
    await page.goto('?family=nobody');
    await expect(shownRoles(page)).toHaveCount(22);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the overview lists every role and names the static ways to filter', async ({ page }) => {
    await page.goto('');
    await expect(shownRoles(page)).toHaveCount(22);
    await expect(page.getByText('Filtering needs JavaScript')).toBeVisible();
    await expect(page.locator('form[data-filter-roles]')).toBeHidden();
  });

  test('the search button leads to the list of all names', async ({ page }) => {
    await page.goto('roles/data-engineer/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'SRE', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Site Reliability Engineer');
  });
});
