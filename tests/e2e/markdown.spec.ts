import { expect, test } from '@playwright/test';

test('the button copies the Markdown of the role and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('roles/harbor-pilot/');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(main.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const twin = await (await page.request.get('roles/harbor-pilot.md')).text();
  expect(copied).toBe(twin);
  expect(copied).toMatch(/^# Harbor Pilot\n/);
});

test('where the browser does not allow copying, the button says what to do instead', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('roles/harbor-pilot/');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Cannot copy' })).toBeVisible();
});

test('the page moves nothing when the button says that it has copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('roles/harbor-pilot/');
  const top = () => page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.getBoundingClientRect().top);
  const before = await top();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await top()).toBe(before);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is a link to the Markdown, and no button that would do nothing', async ({ page }) => {
    await page.goto('roles/harbor-pilot/');
    await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden();
    const link = page.getByRole('link', { name: 'View as Markdown' });
    await expect(link).toHaveAttribute('href', '/handbook/roles/harbor-pilot.md');
  });
});

test('JSON-LD is data, which the Content-Security-Policy has nothing against', async ({ page }) => {
  const reported: string[] = [];
  page.on('console', (message) => reported.push(message.text()));
  for (const path of ['', 'roles/harbor-pilot/']) {
    await page.goto(path);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  }
  expect(reported).toEqual([]);
});
