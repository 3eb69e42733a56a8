import { expect, test } from '@playwright/test';
import { chosenOf, dialogOf, fieldOf, hitsOf, pageFieldOf } from './search-locators.ts';
import { searchFor, seeFullText } from './search-steps.ts';

test.describe('the search by keyboard:', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} opens it with the field ready, and Escape closes it and gives the focus back`, async ({ page }) => {
      await page.goto('lifecycle/');
      const link = page.getByRole('link', { name: 'Tools' }).first();
      await link.focus();
      await page.keyboard.press(key);
      await expect(fieldOf(page)).toBeFocused();
      await expect(fieldOf(page)).toHaveValue('');
      await page.keyboard.type('pilot');
      await expect(hitsOf(page).first()).toContainText('Harbor Pilot');
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toBeHidden();
      await expect(link).toBeFocused();
    });

    test(`${key} on the search page leads to its own field, with what stands there selected`, async ({ page }) => {
      await page.goto('search/?q=pilot');
      await expect(hitsOf(page).first()).toBeVisible();
      await page.keyboard.press(key);
      await expect(pageFieldOf(page)).toBeFocused();
      await page.keyboard.type('rigger');
      await expect(pageFieldOf(page)).toHaveValue('rigger');
      await expect(dialogOf(page)).toBeHidden();
    });
  }

  test('Enter on the link in the header opens it, and Escape gives the focus back to the link', async ({ page }) => {
    await page.goto('tools/');
    const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('a slash that is typed into the field is a slash', async ({ page }) => {
    await searchFor(page, 'a/b');
    await expect(fieldOf(page)).toHaveValue('a/b');
  });

  test('arrows choose a result while the field keeps the focus', async ({ page }) => {
    await searchFor(page, 'radio');
    await seeFullText(page);
    for (const title of ['VHF Radio', 'Harbor Master', 'Harbor Pilot']) {
      await page.keyboard.press('ArrowDown');
      await expect(chosenOf(page)).toContainText(title);
    }
    await page.keyboard.press('ArrowUp');
    await expect(chosenOf(page)).toContainText('Harbor Master');
    await expect(chosenOf(page)).toHaveCount(1);
    await expect(fieldOf(page)).toBeFocused();
    await expect(fieldOf(page)).toHaveAttribute('aria-activedescendant', 'result-1');
  });

  test('Enter opens the result that the arrows have chosen', async ({ page }) => {
    await searchFor(page, 'radio');
    await seeFullText(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(chosenOf(page)).toContainText('Harbor Master');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/\/handbook\/$/);
    expect(page.url()).toMatch(/\/roles\/harbor-master\/#tools$/);
  });
});

test('the first press of Tab offers to skip to the content, and the next one is in it', async ({ page }) => {
  await page.goto('roles/harbor-pilot/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(page.getByRole('main')).toBeFocused();
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toBeVisible();
});
