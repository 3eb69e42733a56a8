import { expect, type Page, test } from '@playwright/test';

/** Texts of the picture that lie on each other, or under a line; each as what it says. Empty where all can be read. */
async function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Box {
      readonly says: string;
      readonly rects: readonly DOMRect[];
    }
    const texts = [
      ...document.querySelectorAll('.process :is(.who, .what, .gives p a, .phase h3, .phase p, b, .families)'),
    ];
    const boxes = texts
      .map((element): Box => {
        const range = document.createRange();
        range.selectNodeContents(element);
        // A number stands in a circle, and nothing may lie on that either.
        const rects = element.matches('b') ? [element.getBoundingClientRect()] : [...range.getClientRects()];
        return { says: element.textContent.trim(), rects: rects.filter(({ width }) => width > 2) };
      })
      .filter(({ rects }) => rects.length > 0);
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
    const overlaps = (a: Box, b: Box): boolean => a.rects.some((one) => b.rects.some((other) => meet(one, other)));
    return boxes.flatMap((box, place) =>
      boxes
        .slice(place + 1)
        .filter((other) => overlaps(box, other))
        .map((other) => `${box.says} × ${other.says}`),
    );
  });
}

for (const width of [1440, 1024, 820, 390, 320]) {
  test(`the picture of the whole can be read at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('');
    await expect(page.locator('.process .station').first()).toBeVisible();
    expect(await collisions(page)).toEqual([]);
    const sizes = await page
      .locator('.process :is(a, p, h3, b)')
      .evaluateAll((texts) => texts.map((text) => parseFloat(getComputedStyle(text).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  });
}

test('the picture leads to the role, to the activity and to what passes, in that order by keyboard', async ({
  page,
}) => {
  await page.goto('');
  const station = page.locator('.process li:has(.gives)').first();
  await station.locator('.who').focus();
  await expect(station.locator('.who')).toHaveAttribute('href', /\/roles\//);
  await page.keyboard.press('Tab');
  await expect(station.locator('.what')).toBeFocused();
  await expect(station.locator('.what')).toHaveAttribute('href', /\/activities\//);
  await page.keyboard.press('Tab');
  await expect(station.locator('.gives a').first()).toBeFocused();
  await expect(station.locator('.gives a').first()).toHaveAttribute('href', /\/collaboration\/#/);
});

test('the picture can be skipped by keyboard', async ({ page }) => {
  await page.goto('');
  const skip = page.getByRole('link', { name: 'Skip the picture' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Phase' })).toBeFocused();
});

test('the picture shows its stations and lines where colors are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('');
  await expect(page.locator('.process .station b').first()).not.toHaveCSS('border-top-width', '0px');
  const lines = page.locator('.process .gives i:visible');
  const drawn = await lines.evaluateAll((all) =>
    all.map((line) =>
      ['Top', 'Right', 'Bottom', 'Left'].some(
        (side) => parseFloat(getComputedStyle(line).getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0,
      ),
    ),
  );
  expect(drawn.length).toBeGreaterThan(2);
  expect(drawn).not.toContain(false);
  expect(await collisions(page)).toEqual([]);
});
