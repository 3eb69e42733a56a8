import { expect, type Page, test } from '@playwright/test';

const ALL = [
  'Harbor Master',
  'Harbor Pilot',
  'Lighthouse Keeper',
  'Cargo Planner',
  'Crane Operator',
  'Ropes & "Knots" Rigger',
  'Customs Officer',
  'Ship Chandler',
];
const shownRoles = (page: Page) => page.locator('[data-role]:visible');
const titlesOf = (page: Page) => shownRoles(page).locator('.name a');
const choiceOf = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

test.describe('the overview', () => {
  for (const { by, option, left } of [
    { by: 'Family', option: 'Cargo & quay', left: ['Cargo Planner', 'Crane Operator', 'Ropes & "Knots" Rigger'] },
    {
      by: 'Phase',
      option: 'Departure',
      left: ['Harbor Master', 'Harbor Pilot', 'Crane Operator', 'Ropes & "Knots" Rigger', 'Customs Officer'],
    },
    {
      by: 'Part in it',
      option: 'Leads',
      left: ['Harbor Master', 'Harbor Pilot', 'Cargo Planner', 'Crane Operator', 'Customs Officer'],
    },
    { by: 'Tool', option: 'Port Management System', left: ['Harbor Master', 'Cargo Planner', 'Customs Officer'] },
  ]) {
    test(`narrows the roles by ${by.toLowerCase()}, counts them and shows all again`, async ({ page }) => {
      await page.goto('');
      await expect(titlesOf(page)).toHaveText(ALL);
      await choiceOf(page, by).selectOption({ label: option });
      await expect(titlesOf(page)).toHaveText(left);
      await expect(page.getByRole('main').getByRole('status')).toHaveText(`${left.length} of ${ALL.length} roles`);
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect(titlesOf(page)).toHaveText(ALL);
      await expect(choiceOf(page, by)).toHaveValue('');
    });
  }

  test('has nothing to come back from where everything was shown already', async ({ page }) => {
    await page.goto('');
    const before = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await page.evaluate(() => history.length)).toBe(before);
    await choiceOf(page, 'Phase').selectOption({ label: 'Arrival' });
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  test('takes phase and part together: who leads elsewhere does not lead here', async ({ page }) => {
    await page.goto('');
    await choiceOf(page, 'Phase').selectOption({ label: 'Arrival' });
    await choiceOf(page, 'Part in it').selectOption({ label: 'Leads' });
    await expect(titlesOf(page)).toHaveText(['Harbor Pilot']);
  });

  test('leaves out a family none of whose roles is shown', async ({ page }) => {
    await page.goto('?family=traffic');
    await expect(page.locator('section[data-family] h3:visible')).toHaveText(['Traffic and safety']);
  });

  test('keeps every choice in the address, through reload and back', async ({ page }) => {
    await page.goto('');
    await choiceOf(page, 'Family').selectOption({ label: 'Traffic and safety' });
    await choiceOf(page, 'Tool').selectOption({ label: 'VHF Radio' });
    await expect(titlesOf(page)).toHaveText(['Harbor Master', 'Harbor Pilot']);
    await choiceOf(page, 'Phase').selectOption({ label: 'At berth' });
    await expect(titlesOf(page)).toHaveText(['Harbor Master']);
    await expect(page).toHaveURL(/\?phase=at-berth&family=traffic&tool=vhf-radio$/);

    await page.reload();
    await expect(titlesOf(page)).toHaveText(['Harbor Master']);
    await expect(choiceOf(page, 'Family')).toHaveValue('traffic');
    await page.goBack();
    await expect(titlesOf(page)).toHaveText(['Harbor Master', 'Harbor Pilot']);
    await page.goBack();
    await expect(titlesOf(page)).toHaveText(['Harbor Master', 'Harbor Pilot', 'Lighthouse Keeper']);
  });

  test('says so when no role fits', async ({ page }) => {
    await page.goto('?family=cargo&tool=tide-table');
    await expect(shownRoles(page)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('status')).toHaveText('No role fits. Loosen a filter.');
  });

  test('ignores a filter value that does not exist', async ({ page }) => {
    await page.goto('?family=nobody');
    await expect(titlesOf(page)).toHaveText(ALL);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the overview lists every role and names the static ways to filter', async ({ page }) => {
    await page.goto('');
    await expect(titlesOf(page)).toHaveText(ALL);
    await expect(page.getByText('Filtering needs JavaScript')).toBeVisible();
    await expect(page.locator('form[data-filter-roles]')).toBeHidden();
  });

  test('the search button leads to the list of all names', async ({ page }) => {
    await page.goto('roles/rigger/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Walkie-talkie', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('VHF Radio');
  });
});
