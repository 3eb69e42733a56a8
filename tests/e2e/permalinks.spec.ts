import { expect, type Page, test } from '@playwright/test';
import { buildMovedSite, type MovedSite } from '../support/moved-site.ts';

let site: MovedSite;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await buildMovedSite();
});
test.afterAll(() => site?.close());

/** The published addresses of a page's parts, with what stood there. */
function partsOf(page: string): { anchor: string; text: string }[] {
  const lines = site.published.split('\n').filter((line) => line.startsWith(`${page}#`));
  return lines.map((line) => ({
    anchor: line.slice(page.length + 1).split(' ')[0] ?? '',
    text: line.slice(line.indexOf(' ') + 1),
  }));
}

/** Comes from elsewhere, as a reader does who follows a link. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(site.url + address.slice(1));
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } });

  test('each part of a renamed role is named at its old address, and one step leads to it', async ({ page }) => {
    test.setTimeout(120_000);
    const parts = partsOf('/roles/data-engineer/');
    expect(parts.length).toBeGreaterThan(20);
    // Every fourth, for the test to take seconds; that all are there is tested below.
    for (const { anchor, text } of parts.filter((_, index) => index % 4 === 0)) {
      await open(page, `/roles/data-engineer/#${anchor}`);
      const target = page.locator(':target');
      await expect(target).toBeInViewport();
      await expect(target).toContainText(text);
      await target.getByRole('link').click();
      await expect(page).toHaveURL(`${site.url}roles/data-plumber/#${anchor}`);
      await expect(page.locator(':target')).toContainText(text);
      await expect(page.locator(':target')).toBeInViewport();
    }
    await open(page, '/roles/data-engineer/');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/handbook\/roles\/data-plumber\/$/);
  });

  test('a pair and a hand-off of the renamed role are found by their old anchors', async ({ page }) => {
    await open(page, '/collaboration/#data-engineer--data-scientist');
    await expect(page.locator('#data-plumber--data-scientist')).toBeInViewport();
    await expect(page.locator('#data-plumber--data-scientist:has(:target)')).toHaveCount(1);
    const [received] = partsOf('/roles/data-scientist/').filter(({ anchor }) => anchor === 'receives-data-engineer');
    await open(page, '/roles/data-scientist/#receives-data-engineer');
    await expect(page.locator('div:has(> dt > :target)')).toBeInViewport();
    await expect(page.locator('div:has(> dt > :target)')).toContainText(received?.text ?? 'nothing');
  });

  test('reworded and reordered responsibilities are at their old anchors', async ({ page }) => {
    const parts = partsOf('/roles/site-reliability-engineer/').filter(({ text }) => text.length > 40);
    let reworded = 0;
    for (const { anchor, text } of parts) {
      await open(page, `/roles/site-reliability-engineer/#${anchor}`);
      await expect(page.locator(':target')).toBeInViewport();
      await expect(page.locator(':target')).toContainText(text);
      if ((await page.locator(':target').textContent())?.includes('Above all:')) reworded += 1;
    }
    expect(reworded).toBeGreaterThan(1);
  });

  test('the parts of a merged role lead to what took them over, or say why they are gone', async ({ page }) => {
    for (const [anchor, target] of [
      ['copies-the-papers', 'copies-the-papers'],
      ['files', 'copies'],
      ['gives-data-engineer', 'gives-data-plumber'],
    ]) {
      await open(page, `/roles/copyist/#${anchor}`);
      await expect(page.locator(':target')).toBeInViewport();
      await page.locator(':target').getByRole('link').click();
      await expect(page).toHaveURL(`${site.url}roles/clerk/#${target}`);
      await expect(page.locator(':target')).toBeInViewport();
    }
    await open(page, '/roles/copyist/#mixes-the-ink');
    await expect(page.locator(':target')).toContainText('was withdrawn: Ink is bought now.');
    await open(page, '/roles/clerk/#receives-copyist');
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText('was withdrawn: Ink is bought now.');
    await open(page, '/roles/clerk/');
    await expect(page.getByText('was withdrawn')).toBeHidden();
  });

  test('a name leads to its page', async ({ page }) => {
    await open(page, '/roles/sre/');
    await expect(page).toHaveURL(`${site.url}roles/site-reliability-engineer/`);
    await open(page, '/tools/k8s/');
    await expect(page).toHaveURL(`${site.url}tools/kubernetes/`);
  });

  test('every published address is at its page', async ({ request }) => {
    const html = new Map<string, string>();
    for (const line of site.published.split('\n')) {
      const address = line.split(' ')[0] ?? '';
      if (!address.startsWith('/')) continue;
      const [path = '', anchor] = address.split('#');
      if (!html.has(path)) {
        const response = await request.get(site.url + path.slice(1));
        expect(response.status(), address).toBe(200);
        html.set(path, await response.text());
      }
      if (anchor) expect(html.get(path), address).toContain(`id="${anchor}"`);
    }
  });
});

test('with JavaScript an old address leads to the new one at once, with its anchor', async ({ page }) => {
  await open(page, '/roles/data-engineer/#who-they-are');
  await expect(page).toHaveURL(`${site.url}roles/data-plumber/#who-they-are`);
  await open(page, '/roles/copyist/#files');
  await expect(page).toHaveURL(`${site.url}roles/clerk/#copies`);
  await open(page, '/roles/copyist/');
  await expect(page).toHaveURL(`${site.url}roles/clerk/`);
  await open(page, '/roles/sre/#citations');
  await expect(page).toHaveURL(`${site.url}roles/site-reliability-engineer/#citations`);
});
