import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox');
const hitsOf = (page: Page) => page.locator('#results a[data-result]');
const pageField = (page: Page) =>
  page.getByRole('main').getByRole('combobox', { name: 'Search roles, tools and tasks' });

test.describe('the search dialog', () => {
  test('opens with the slash key, answers an abbreviation at once and leads to the role', async ({ page }) => {
    await page.goto('tools/');
    await page.keyboard.press('/');
    await page.keyboard.type('sre');
    await expect(fieldOf(page)).toBeFocused();
    await expect(hitsOf(page).first()).toContainText('Site Reliability Engineer');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/handbook\/roles\/site-reliability-engineer\/$/);
  });

  test('answers names without the full-text index, which is loaded only when someone searches', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('roles/site-reliability-engineer/', { waitUntil: 'networkidle' });
    const isSearch = (path: string) => /pagefind|search-names/.test(path);
    expect(requests.filter(isSearch)).toEqual([]);
    await page.keyboard.press('Control+k');
    await fieldOf(page).fill('incident');
    await expect(hitsOf(page).first()).toBeVisible();
    await expect.poll(() => requests.some((path) => path.startsWith('/handbook/pagefind/'))).toBe(true);
    expect(requests).toContain('/handbook/search-names.json');
  });

  test('is used by keyboard: arrows choose, the field keeps the focus, Escape closes and focus goes back', async ({
    page,
  }) => {
    await page.goto('');
    const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('kubernetes');
    await expect(hitsOf(page).nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(fieldOf(page)).toBeFocused();
    const chosen = page.locator('#results [aria-selected="true"]');
    await expect(chosen).toHaveCount(1);
    await expect(fieldOf(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
    await expect(dialogOf(page).getByRole('status')).toHaveText(/^\d+ results$/);
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('gives a tool first, then each role that uses it, with what for', async ({ page }) => {
    await page.goto('');
    await page.keyboard.press('/');
    await page.keyboard.type('k8s');
    await expect(hitsOf(page).nth(0)).toContainText('Kubernetes');
    await expect(hitsOf(page).nth(0)).toHaveAttribute('href', '/handbook/tools/kubernetes/');
    await expect(hitsOf(page).nth(1)).toContainText(/uses Kubernetes.*for /s);
    await expect(hitsOf(page).nth(1)).toHaveAttribute('href', /\/handbook\/roles\/[a-z-]+\/#tools$/);
  });

  test('leads a task to the exact responsibility, with its words marked', async ({ page }) => {
    await page.goto('');
    await page.keyboard.press('/');
    await page.keyboard.type('who retrains the model');
    const hit = hitsOf(page).filter({ hasText: 'responsibility' }).first();
    await expect(hit.locator('mark').first()).toBeVisible();
    const target = (await hit.getAttribute('href')) ?? '';
    expect(target).toMatch(/\/handbook\/roles\/[a-z-]+\/#.+/);
    await hit.click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(dialogOf(page)).toBeHidden();
  });

  test('takes a click beside it as closing', async ({ page }) => {
    await page.goto('');
    await page.keyboard.press('/');
    await page.mouse.click(5, 500);
    await expect(dialogOf(page)).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('search opens, answers and leads on by touch, inside the width of the screen', async ({ page }) => {
    await page.goto('');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
    await fieldOf(page).fill('prometheus');
    await expect(hitsOf(page).first()).toContainText('Prometheus');
    const box = await dialogOf(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await hitsOf(page).first().tap();
    await expect(page).toHaveURL(/\/tools\/prometheus\/$/);
  });
});

test.describe('the search page', () => {
  test('shows the results for the query in its address', async ({ page }) => {
    await page.goto('search/?q=prometheus');
    await expect(hitsOf(page).first()).toContainText('Prometheus');
    await expect(pageField(page)).toHaveValue('prometheus');
  });

  test('narrows by kind, family and phase; the choice is in the address and survives reload and back', async ({
    page,
  }) => {
    await page.goto('search/?q=prometheus&kind=role');
    await expect(hitsOf(page).first()).toHaveAttribute('data-result', 'role');
    await expect(page.locator('#results a:not([data-result="role"])')).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Phase' }).selectOption({ label: 'Development' });
    await expect(page).toHaveURL(/\?q=prometheus&kind=role&phase=development$/);
    await expect(hitsOf(page)).toHaveText([/DevOps Engineer/]);
    await page.reload();
    await expect(hitsOf(page)).toHaveText([/DevOps Engineer/]);
    await page.goBack();
    await expect(hitsOf(page).filter({ hasText: 'Site Reliability Engineer' })).not.toHaveCount(0);
  });

  test('says what a mistyped query was taken for, and offers it as it was typed', async ({ page }) => {
    await page.goto('search/?q=promethues');
    await expect(page.locator('[data-did-you-mean]')).toContainText('Showing results for Prometheus');
    await expect(hitsOf(page).first()).toContainText('Prometheus');
    await page.getByRole('button', { name: 'Search for “promethues” instead' }).click();
    await expect(page.locator('[data-no-results]')).toBeVisible();
  });

  test('offers a name without forcing it on a word that stands in the text', async ({ page }) => {
    await page.goto('search/?q=reach');
    await expect(page.locator('[data-did-you-mean]')).toContainText('Did you mean React?');
    await expect(hitsOf(page).first().locator('mark').first()).toHaveText(/^reach/i);
    await page.getByRole('button', { name: 'React' }).click();
    await expect(hitsOf(page).first()).toHaveAttribute('href', '/handbook/tools/react/');
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
    await page.goto('search/?q=grafanistan');
    await expect(page.locator('[data-no-results]')).toContainText('The nearest names: Grafana');
  });

  test('treats typed markup as text', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> prometheus')}`);
    await expect(page.locator('main .found').locator('a[data-result], [data-no-results]').first()).toBeVisible();
    expect(await page.locator('main .found img').count()).toBe(0);
  });
});

test.describe('when something cannot be loaded', () => {
  test('names still work without the full text, and the message says what is missing', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/?q=prometheus');
    await expect(hitsOf(page).first()).toContainText('Prometheus');
    await expect(page.getByRole('alert')).toContainText('only names were searched');
  });

  test('the full text still works without the names', async ({ page }) => {
    await page.route('**/search-names.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('search/?q=prometheus');
    await expect(hitsOf(page).first()).toContainText('Prometheus');
  });

  test('with neither, the message says what to do', async ({ page }) => {
    await page.route(/pagefind|search-names/, (route) => route.abort());
    await page.goto('search/?q=prometheus');
    await expect(page.getByRole('alert')).toContainText('use the lists below');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in ${colorScheme} colors`, () => {
    test.use({ colorScheme });
    for (const [state, query] of [
      ['empty', ''],
      ['with results', 'kubernetes'],
      ['with a correction', 'promethues'],
      ['with nothing found', 'zzzzqq'],
    ] as const) {
      test(`with the dialog open, ${state}`, async ({ page }) => {
        await page.goto('roles/data-engineer/');
        await page.keyboard.press('/');
        await fieldOf(page).fill(query);
        if (state === 'with nothing found') await expect(page.locator('[data-no-results]')).toBeVisible();
        else if (query) await expect(hitsOf(page).first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}
