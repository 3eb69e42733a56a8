import { expect, test } from '@playwright/test';

test('the theme follows the system until the reader chooses one, which lasts', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background();
  expect(dark).not.toBe(light);

  await page.emulateMedia({ colorScheme: 'light' });
  const button = page.getByRole('button', { name: 'Dark theme' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await background()).toBe(dark);
  await page.goto('tools/');
  expect(await background()).toBe(dark);
});

test('a term on the page of a role leads to its explanation, and from there back to the role', async ({ page }) => {
  await page.goto('roles/harbor-pilot/');
  const term = page.locator('.responsibilities a.term').first();
  const [, id = ''] = (await term.getAttribute('href'))?.split('/glossary/#') ?? [];
  await term.click();
  await expect(page.locator(':target')).toHaveId(id);
  await expect(page.locator(':target')).toBeInViewport();
  const entry = page.locator('section').filter({ has: page.locator(':target') });
  await entry.getByRole('link', { name: 'Harbor Pilot' }).click();
  await expect(page).toHaveURL(/\/roles\/harbor-pilot\/$/);
});

test('a citation number leads to the place in the source, and from there to the source', async ({ page }) => {
  await page.goto('roles/harbor-pilot/');
  const number = page.locator('.responsibilities .cite a').first();
  const target = (await number.getAttribute('href')) ?? '';
  await number.click();
  await expect(page.locator(target)).toBeInViewport();
  await page.locator(target).getByRole('link').click();
  await expect(page).toHaveURL(/\/sources\/#[a-z0-9-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a link to a responsibility leads to it and marks it', async ({ page }) => {
  await page.goto('roles/harbor-pilot/');
  const id = await page.locator('.responsibilities li').nth(3).getAttribute('id');
  await page.goto(`roles/harbor-pilot/#${id}`);
  await expect(page.locator(':target')).toHaveId(id ?? '');
  await expect(page.locator(':target')).toBeInViewport();
});

test('pointing at a role in the picture leaves only its own lines in full color', async ({ page }) => {
  await page.goto('collaboration/');
  const opacities = () =>
    page
      .locator('.picture path')
      .evaluateAll((paths) => new Set(paths.map((path) => getComputedStyle(path).opacity)).size);
  expect(await opacities()).toBe(1);
  await page.locator('.picture').getByRole('link', { name: 'Ship Chandler' }).hover();
  await expect.poll(opacities).toBe(2);
});

test('a line in the picture leads to the pair', async ({ page }) => {
  await page.goto('collaboration/');
  await page.locator('.picture a[href$="#harbor-master--harbor-pilot"]').first().dispatchEvent('click');
  await expect(page).toHaveURL(/#harbor-master--harbor-pilot$/);
  await expect(page.locator(':target')).toContainText('Harbor Pilot');
});

test('a printed role page has the role and leaves the navigation out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('roles/harbor-pilot/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
});

test('a printed activity page has our judgment no larger than the responsibilities above it', async ({ page }) => {
  await page.goto('activities/bring-the-ship-in/');
  const sizeOf = (selector: string) =>
    page
      .locator(`section:has(li):has(.ours) ${selector}`)
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    expect(await sizeOf('.ours'), media).toBeLessThan(await sizeOf('li'));
  }
});

test('an address that leads nowhere offers the search and every overview', async ({ page }) => {
  const response = await page.goto('roles/no-such-role/');
  expect(response?.status()).toBe(404);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Search' })).toHaveAttribute('href', '/handbook/search/');
  await expect(main.getByRole('link', { name: 'Roles', exact: true })).toHaveAttribute('href', '/handbook/');
});
