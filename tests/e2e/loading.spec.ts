import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGES } from './pages.ts';

/** Budgets for what a role page loads unasked. Bytes are counted as a server would send them, with Brotli. */
const BUDGET = { bytes: 20_000, requests: 4, scriptBytes: 3_000 };

/** Ends when everything that the page wants by itself is there, shown, and nothing is left to do. */
async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((idle) => requestIdleCallback(idle));
    // Two frames, for the first one to be seen.
    for (const _ of [1, 2]) await new Promise((frame) => requestAnimationFrame(frame));
  });
}

/** What a page loads by itself, each file with its type and bytes, and the bytes of the scripts that stand in it. */
async function load(page: Page, path: string) {
  const loading: Promise<{ type: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    loading.push(response.body().then((body) => ({ type, bytes: brotliCompressSync(body).length })));
  });
  await page.goto(path);
  await comeToRest(page);
  const loaded = await Promise.all(loading);
  const sum = (some: typeof loaded): number => some.reduce((total, { bytes }) => total + bytes, 0);
  expect(loaded.map(({ type }) => type)).toContain('script');
  const inline = await page.locator('script:not([src])').allTextContents();
  const inlineBytes = inline.reduce((total, text) => total + brotliCompressSync(text).length, 0);
  const scriptBytes = sum(loaded.filter(({ type }) => type === 'script')) + inlineBytes;
  return { requests: loaded.length, bytes: sum(loaded), scriptBytes };
}

test('a role page loads little unasked, and little of that is script', async ({ page }) => {
  const { requests, bytes, scriptBytes } = await load(page, 'roles/crane-operator/');
  expect(requests).toBeLessThanOrEqual(BUDGET.requests);
  expect(bytes).toBeLessThanOrEqual(BUDGET.bytes);
  expect(scriptBytes).toBeLessThanOrEqual(BUDGET.scriptBytes);
});

for (const path of ['', 'activities/', 'activities/bring-the-ship-in/']) {
  test(`the page at "${path}" runs little script`, async ({ page }) => {
    const { scriptBytes } = await load(page, path);
    expect(scriptBytes).toBeLessThanOrEqual(BUDGET.scriptBytes);
  });
}

/** Records what moves on pages that are opened from now on. */
async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much each thing moved that did. */
async function shiftsOn(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}

for (const [kind, path] of Object.entries(KINDS_OF_PAGES)) {
  test(`nothing moves while the ${kind} page loads, and nothing is reported in the console`, async ({ page }) => {
    const reported: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') reported.push(message.text());
    });
    page.on('pageerror', (error) => reported.push(error.message));
    await recordShifts(page);
    await page.goto(path);
    await comeToRest(page);
    expect(await shiftsOn(page)).toEqual([]);
    expect(reported.filter((text) => kind !== 'not found' || !text.includes('404'))).toEqual([]);
  });
}

for (const path of ['', 'activities/']) {
  test(`nothing moves at any width when the filters of the page at "${path}" count what they show`, async ({
    page,
  }) => {
    await recordShifts(page);
    for (const width of [320, 390, 600, 800, 1024]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      await comeToRest(page);
      expect(await shiftsOn(page), String(width)).toEqual([]);
    }
  });
}
