import { expect, type Page, test } from '@playwright/test';
import { hitsOf, pageFieldOf } from './search-locators.ts';

const choiceOf = (page: Page, name: string) => page.getByRole('main').getByRole('combobox', { name, exact: true });

/** What is found, each as `kind title`, whatever its order. */
async function foundOn(page: Page): Promise<string[]> {
  const hits = await hitsOf(page).evaluateAll((links) =>
    links.map((link) => `${link.dataset['result']} ${link.querySelector('.result-title')?.textContent}`),
  );
  return hits.sort();
}

test('the search page shows the results for the query in its address', async ({ page }) => {
  await page.goto('search/?q=tide+table');
  await expect(hitsOf(page).first()).toContainText('Tide Table');
  await expect(pageFieldOf(page)).toHaveValue('tide table');
});

test.describe('the search page narrows', () => {
  // All that is found in names and texts alike, by nothing, is what each choice takes from.
  const RADIO = [
    'guide A ship’s call from bar to bar',
    'responsibility Crane Operator',
    'responsibility Harbor Pilot',
    'responsibility Ship Chandler',
    'role Harbor Master',
    'role Harbor Pilot',
    'role Ship Chandler',
    'tool Signal Lamp',
    'tool VHF Radio',
  ];
  for (const { by, option, left } of [
    {
      by: 'Kind',
      option: 'Responsibility',
      left: ['responsibility Crane Operator', 'responsibility Harbor Pilot', 'responsibility Ship Chandler'],
    },
    { by: 'Kind', option: 'Tool', left: ['tool Signal Lamp', 'tool VHF Radio'] },
    {
      by: 'Family',
      option: 'Traffic and safety',
      left: ['responsibility Harbor Pilot', 'role Harbor Master', 'role Harbor Pilot'],
    },
    { by: 'Family', option: 'Cargo & quay', left: ['responsibility Crane Operator'] },
    {
      by: 'Phase',
      option: 'At berth',
      left: [
        'responsibility Crane Operator',
        'responsibility Ship Chandler',
        'role Harbor Master',
        'role Ship Chandler',
      ],
    },
  ]) {
    test(`by ${by.toLowerCase()} to ${option}, and widens again`, async ({ page }) => {
      await page.goto('search/?q=radio');
      await expect.poll(() => foundOn(page)).toEqual(RADIO);
      await choiceOf(page, by).selectOption({ label: option });
      await expect.poll(() => foundOn(page)).toEqual(left);
      await choiceOf(page, by).selectOption({ index: 0 });
      await expect.poll(() => foundOn(page)).toEqual(RADIO);
    });
  }

  test('activities by their own phase, and by the families of those who answer or do', async ({ page }) => {
    await page.goto('search/?q=who+lets+the+ship+sail&kind=activity');
    await expect(hitsOf(page).first()).toContainText('Let the ship sail');
    await choiceOf(page, 'Phase').selectOption({ label: 'Departure' });
    await expect(hitsOf(page).first()).toContainText('Let the ship sail');
    await choiceOf(page, 'Family').selectOption({ label: 'Cargo & quay' });
    await expect(page.locator('[data-no-results]')).toContainText('Loosen the filters');
    await choiceOf(page, 'Family').selectOption({ index: 0 });
    await choiceOf(page, 'Phase').selectOption({ label: 'Arrival' });
    await expect.poll(() => foundOn(page)).not.toContain('activity Let the ship sail');
  });

  test('by all choices together, which are in the address and survive reload and back', async ({ page }) => {
    await page.goto('search/?q=radio&kind=responsibility');
    await choiceOf(page, 'Family').selectOption({ label: 'Cargo & quay' });
    await expect.poll(() => foundOn(page)).toEqual(['responsibility Crane Operator']);
    await choiceOf(page, 'Phase').selectOption({ label: 'Arrival' });
    await expect(page).toHaveURL(/\?q=radio&kind=responsibility&family=cargo&phase=arrival$/);
    await expect(page.locator('[data-no-results]')).toContainText('Loosen the filters');
    await choiceOf(page, 'Phase').selectOption({ label: 'Departure' });
    await page.reload();
    await expect(choiceOf(page, 'Phase')).toHaveValue('departure');
    await expect.poll(() => foundOn(page)).toEqual(['responsibility Crane Operator']);
    await page.goBack();
    await expect(page.locator('[data-no-results]')).toBeVisible();
    await page.goBack();
    await expect(choiceOf(page, 'Phase')).toHaveValue('');
    await expect.poll(() => foundOn(page)).toEqual(['responsibility Crane Operator']);
  });
});

test.describe('the search page', () => {
  test('says what a mistyped query was taken for, and offers it as it was typed', async ({ page }) => {
    await page.goto('search/?q=gantri+crane');
    await expect(page.locator('[data-did-you-mean]')).toContainText('Showing results for Gantry Crane');
    await expect(hitsOf(page).first()).toContainText('Gantry Crane');
    await page.getByRole('button', { name: 'Search for “gantri crane” instead' }).click();
    await expect(page.locator('[data-did-you-mean]')).toBeHidden();
    await expect(hitsOf(page).filter({ hasText: 'responsibility' }).first()).toBeVisible();
  });

  test('offers a name without forcing it on a word that stands in the text', async ({ page }) => {
    await page.goto('search/?q=safely');
    await expect(page.locator('[data-did-you-mean]')).toContainText('Did you mean Safety?');
    await expect(hitsOf(page).first().locator('mark')).toHaveText('safely');
    await page.getByRole('button', { name: 'Safety' }).click();
    await expect(pageFieldOf(page)).toHaveValue('Safety');
    await expect(hitsOf(page).first()).toHaveAttribute('href', '/handbook/roles/harbor-master/#safety');
  });

  for (const query of ['zzzzqq', 'the', '??']) {
    test(`says plainly that “${query}” finds nothing, and shows the way to the lists`, async ({ page }) => {
      await page.goto(`search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('[data-no-results]')).toContainText(`Nothing found for “${query}”`);
      await expect(hitsOf(page)).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'Every name, A–Z' })).toBeVisible();
    });
  }

  test('names the nearest names when nothing is found', async ({ page }) => {
    await page.goto('search/?q=supplierstan');
    await expect(page.locator('[data-no-results]')).toContainText('The nearest names: Supplier.');
  });

  test('treats typed markup as text', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> radio')}`);
    await expect(page.locator('main .found').locator('a[data-result], [data-no-results]').first()).toBeVisible();
    await expect(page.locator('main .found img')).toHaveCount(0);
  });
});

test.describe('when something cannot be loaded', () => {
  test('names still work without the full text, and the message says what is missing', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/?q=radio');
    await expect(page.getByRole('alert')).toContainText('only names were searched');
    await expect(hitsOf(page).first()).toContainText('VHF Radio');
  });

  test('the full text still works without the names, and is narrowed all the same', async ({ page }) => {
    await page.route('**/search-names.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('search/?q=tugs&family=traffic');
    await expect.poll(() => foundOn(page)).toEqual(['activity Bring the ship in', 'responsibility Harbor Pilot']);
    await choiceOf(page, 'Family').selectOption({ label: 'Cargo & quay' });
    await expect.poll(() => foundOn(page)).toEqual(['activity Bring the ship in']);
  });

  test('names and the full text still work without the activities, and the message says what is missing', async ({
    page,
  }) => {
    await page.route('**/search-activities.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('search/?q=radio');
    await expect(page.getByRole('alert')).toContainText('questions are not answered');
    await expect(hitsOf(page).first()).toContainText('VHF Radio');
    await expect(hitsOf(page).filter({ hasText: 'responsibility' }).first()).toBeVisible();
  });

  test('the activities are asked for again by the next search', async ({ page }) => {
    await page.route('**/search-activities.json', (route) => route.abort(), { times: 1 });
    await page.goto('search/?q=radio');
    await expect(page.getByRole('alert')).toContainText('questions are not answered');
    await pageFieldOf(page).fill('stevedoring');
    await expect(hitsOf(page).first()).toContainText('Unload the ship');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('with neither, the message says what to do', async ({ page }) => {
    await page.route(/pagefind|search-names/, (route) => route.abort());
    await page.goto('search/?q=radio');
    await expect(page.getByRole('alert')).toContainText('use the lists below');
  });
});
