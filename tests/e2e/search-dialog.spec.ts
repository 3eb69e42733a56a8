import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { chosenOf, dialogOf, fieldOf, hitsOf } from './search-locators.ts';
import { holdActivities, openDialog, searchFor, seeFullText } from './search-steps.ts';

test('an abbreviation is answered at once, and Enter opens its first result', async ({ page }) => {
  await searchFor(page, 'hm');
  await expect(fieldOf(page)).toHaveValue('hm');
  await expect(hitsOf(page).first()).toContainText('Harbor Master');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/handbook\/roles\/harbor-master\/$/);
});

test('names are answered without the full-text index, and everything is loaded only when someone searches', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('roles/rigger/');
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  expect(requests.filter((path) => /pagefind|search-/.test(path))).toEqual([]);
  const names = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/search-names.json'));
  await page.keyboard.press('Control+k');
  await names;
  await page.waitForLoadState('networkidle');
  expect(requests).not.toContain('/handbook/search-activities.json');
  await fieldOf(page).fill('radio');
  await expect(hitsOf(page).first()).toBeVisible();
  await expect.poll(() => requests.some((path) => path.startsWith('/handbook/pagefind/'))).toBe(true);
  expect(requests).toContain('/handbook/search-activities.json');
});

test('a tool stands first, then each role that uses it, with what for', async ({ page }) => {
  await searchFor(page, 'walkie-talkie');
  await expect(hitsOf(page).locator('.result-title')).toHaveText([
    'VHF Radio',
    'Harbor Master',
    'Harbor Pilot',
    'Ship Chandler',
  ]);
  await expect(hitsOf(page).first()).toHaveAttribute('href', '/handbook/tools/vhf-radio/');
  const user = hitsOf(page).nth(2);
  await expect(user).toContainText(/uses VHF Radio.*agreeing on every turn with the tugs/s);
  await expect(user).toHaveAttribute('href', '/handbook/roles/harbor-pilot/#tools');
});

test('a task leads to the exact responsibility, with its words marked', async ({ page }) => {
  await searchFor(page, 'who directs the tugs');
  const hit = hitsOf(page).filter({ hasText: 'responsibility' }).first();
  await expect(hit.locator('mark')).toHaveText(['Directs', 'tugs']);
  await hit.click();
  await expect(page).toHaveURL(/\/roles\/harbor-pilot\/#directs-the-tugs-by-radio$/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(dialogOf(page)).toBeHidden();
});

test('a question who does something is answered in words, before the full text is there', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await searchFor(page, 'who is responsible for letting the ship sail?');
  const answer = hitsOf(page).first();
  await expect(answer.locator('.result-title')).toHaveText('Let the ship sail');
  await expect(answer.locator('.result-text')).toHaveText(
    'The harbor master answers for it; the harbor pilot and the customs officer do it.',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/handbook\/activities\/let-the-ship-sail\/$/);
});

test('what was typed before the activities were there is answered when they come', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const release = await holdActivities(page);
  await searchFor(page, 'harbor pilot');
  await expect(hitsOf(page).first()).toContainText('Harbor Pilot');
  await fieldOf(page).fill('stevedoring');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(hitsOf(page)).toHaveCount(0);
  release();
  await expect(hitsOf(page).first()).toContainText('Unload the ship');
});

test('a result that was chosen stays chosen when the activities come', async ({ page }) => {
  const release = await holdActivities(page);
  await searchFor(page, 'radio');
  await seeFullText(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const title = (await chosenOf(page).textContent()) ?? '';
  const loaded = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/search-activities.json'));
  release();
  await loaded;
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  await expect(chosenOf(page)).toHaveText(title);
});

test('the names of a chart of who does what lead to it', async ({ page }) => {
  await searchFor(page, 'raci');
  await expect(hitsOf(page).first()).toHaveAttribute('href', '/handbook/activities/');
});

test('a click beside the dialog closes it', async ({ page }) => {
  await openDialog(page);
  await expect(dialogOf(page)).toBeVisible();
  await page.mouse.click(5, 500);
  await expect(dialogOf(page)).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('search opens, answers and leads on by touch, inside the width of the screen', async ({ page }) => {
    await page.goto('tools/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
    await fieldOf(page).fill('tide table');
    await expect(hitsOf(page).first()).toContainText('Tide Table');
    const box = await dialogOf(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await hitsOf(page).first().tap();
    await expect(page).toHaveURL(/\/tools\/tide-table\/$/);
  });
});

test('axe finds nothing in the dialog, whatever it shows, in light and in dark colors', async ({ page }) => {
  await page.goto('roles/harbor-pilot/');
  await page.keyboard.press('/');
  for (const { query, shown } of [
    { query: '', shown: fieldOf(page) },
    { query: 'crane', shown: hitsOf(page).filter({ hasText: 'hand-off' }).first() },
    { query: 'who lets the ship sail', shown: hitsOf(page).filter({ hasText: 'answers for it' }).first() },
    { query: 'gantri crane', shown: page.locator('[data-did-you-mean]') },
    { query: 'zzzzqq', shown: page.locator('[data-no-results]') },
  ]) {
    await fieldOf(page).fill(query);
    await expect(shown).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page), `“${query}” in ${colorScheme} colors`).toEqual([]);
    }
  }
});
