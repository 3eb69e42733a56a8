import { expect, test } from '@playwright/test';

test.describe('search', () => {
  test('opens with the slash key, finds a role by its abbreviation and leads to it', async ({ page }) => {
    await page.goto('tools/');
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('searchbox');
    await expect(field).toBeFocused();
    await field.fill('SRE');
    const first = page.locator('#results a[data-result]').first();
    await expect(first).toContainText('Site Reliability Engineer');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/handbook\/roles\/site-reliability-engineer\//);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Site Reliability Engineer');
  });

  test('shows the results for the query in the address of the search page', async ({ page }) => {
    await page.goto('search/?q=prometheus');
    await expect(page.locator('main .found #results a[data-result]').first()).toContainText('Prometheus');
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('prometheus');
  });

  test('loads the index only when someone begins to search', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('roles/site-reliability-engineer/', { waitUntil: 'networkidle' });
    expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('incident');
    await expect(page.locator('#results a[data-result]').first()).toBeVisible();
    expect(requests.some((url) => url.includes('/handbook/pagefind/'))).toBe(true);
  });

  test('says plainly when nothing is found', async ({ page }) => {
    await page.goto('search/?q=zzzzqq');
    await expect(page.locator('[data-no-results]')).toContainText('Nothing found for “zzzzqq”');
  });

  test('says what to do when the index cannot be loaded', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/?q=prometheus');
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
  });

  test('treats typed markup as text', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> prometheus')}`);
    await expect(page.locator('main .found').locator('a[data-result], [data-no-results]').first()).toBeVisible();
    expect(await page.locator('main .found img').count()).toBe(0);
  });

  test('moves through the results with the arrow keys and closes with Escape', async ({ page }) => {
    await page.goto('');
    const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('searchbox').fill('monitoring');
    const hits = page.locator('#results a[data-result]');
    await expect(hits.nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(hits.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(hits.nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(opener).toBeFocused();
  });
});
