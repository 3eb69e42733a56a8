import { expect, test } from '@playwright/test';
import { TEST_SITE } from '../support/test-site.ts';
import { violationsOf } from './axe.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const part of ['h2', '.responsibilities li', 'h3[id]', '[id^="gives-"] dt'] as const) {
  test(`the sign beside ${part} copies the full address, by mouse and by keyboard, and says so`, async ({ page }) => {
    await page.goto('roles/harbor-pilot/');
    const sign = page.locator('main').locator(part).first().locator('> .anchor');
    const address = new URL((await sign.getAttribute('href')) ?? '', page.url()).href;
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.locator('main').locator(part).first().hover();
    await sign.click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
    expect(await copied()).toBe(address);
    await expect(page).toHaveURL(address);

    await page.goto('roles/harbor-pilot/');
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await sign.focus();
    await page.keyboard.press('Enter');
    await expect.poll(copied).toBe(address);
    await expect(page).toHaveURL(address);
  });
}

for (const { path, title, html } of [
  { path: 'roles/rigger/', title: 'Ropes & "Knots" Rigger', html: 'Ropes &amp; "Knots" Rigger' },
  { path: 'tools/tide-table/', title: 'Tide Table', html: 'Tide Table' },
]) {
  test(`${path} offers links in five forms, each with a button that copies it`, async ({ page }) => {
    const url = `${TEST_SITE.siteUrl}${TEST_SITE.basePath}${path}`;
    await page.goto(path);
    await page.getByText('Link to this page').click();
    for (const [form, text] of [
      ['Markdown', `[${title}](${url})`],
      ['HTML', `<a href="${url}">${html}</a>`],
      ['reStructuredText', `\`${title} <${url}>\`__`],
      ['AsciiDoc', `link:${url}[${title}]`],
      ['Plain text', `${title}: ${url}`],
    ]) {
      await page.getByRole('button', { name: `Copy the ${form} link` }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      await expect(page.getByRole('status').filter({ hasText: 'Text copied.' })).toBeVisible();
    }
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('where copying is forbidden, the sign says so and is still a link', async ({ page, context }) => {
  await context.clearPermissions();
  await page.goto('roles/harbor-pilot/');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await page.locator('h2 > .anchor').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'does not allow copying' })).toBeVisible();
  await expect(page).toHaveURL(/#[a-z-]+$/);
});
