import { expect, type Locator, type Page, test } from '@playwright/test';
import { TEST_SITE } from '../support/test-site.ts';
import { violationsOf } from './axe.ts';

const PAGE = 'roles/harbor-pilot/';
const TIDES = '#reads-the-tidal-window-and-names';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ context }) => {
  await context.route(`${TEST_SITE.repositoryUrl}/**`, (route) => route.fulfill({ body: 'A new issue' }));
});

const signOf = (page: Page, anchor: string): Locator => page.locator(`.anchor[href="${anchor}"]`);
/** The line at the bottom of the window, as eyes see it. */
const lineOf = (page: Page): Locator => page.locator('.status');
const linkOf = (page: Page): Locator => lineOf(page).getByRole('link', { name: 'Report a mistake' });
const statusOf = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'copied.' });

/** What the issue that a page leads to is filled in with. */
async function filledIn(page: Page): Promise<{ title: string; body: string }> {
  await page.waitForURL(`${TEST_SITE.repositoryUrl}/issues/new?**`);
  const { searchParams } = new URL(page.url());
  return { title: searchParams.get('title') ?? '', body: searchParams.get('body') ?? '' };
}

/** Presses the sign behind a statement, so that the line with the link comes. */
async function openLine(page: Page): Promise<void> {
  await page.goto(PAGE);
  await signOf(page, TIDES).focus();
  await page.keyboard.press('Enter');
  await expect(linkOf(page)).toBeVisible();
}

test('a statement is reported by keyboard alone, with its address, its words and what it cites', async ({ page }) => {
  await page.goto(PAGE);
  await signOf(page, TIDES).focus();
  await page.keyboard.press('Enter');
  await expect(statusOf(page)).toHaveText('Link copied. Next: Report a mistake.');
  await expect(signOf(page, TIDES)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(linkOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const { title, body } = await filledIn(page);
  expect(title).toBe('Mistake on “Harbor Pilot”: Reads the tidal window and names the hour of the passage.');
  expect(body.split('**')[0]?.trim()).toBe(
    `${TEST_SITE.siteUrl}${TEST_SITE.basePath}${PAGE}${TIDES}

    Reads the tidal window and names the hour of the passage.

Cited:

    Harbor handbook, chapter 2, pages 14–19
    Fenwick & Oar 2019, section 3
    Harbor handbook, chapter 5`,
  );
});

test('Shift+Tab leads from the link back to the sign, and Tab on to what follows it', async ({ page }) => {
  await openLine(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(signOf(page, TIDES)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('li:has(:focus)')).toContainText('Compares the ship’s draft');
});

test('Escape takes the line away, and gives the focus back to the sign', async ({ page }) => {
  await openLine(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(lineOf(page)).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'copied' })).toHaveCount(0);
  await expect(signOf(page, TIDES)).toBeFocused();
});

test('the line stays while it has the focus or the mouse is on it, and goes once it is left', async ({ page }) => {
  await page.clock.install();
  await openLine(page);
  await page.clock.runFor(60_000);
  await expect(linkOf(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.clock.runFor(60_000);
  await expect(linkOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await linkOf(page).hover();
  await page.clock.runFor(60_000);
  await expect(linkOf(page)).toBeVisible();
  await page.mouse.move(0, 0);
  await page.clock.runFor(60_000);
  await expect(lineOf(page)).toBeHidden();
});

test('a click with the mouse offers it for a while, without a ring around the sign', async ({ page }) => {
  await page.clock.install();
  await page.goto(PAGE);
  await page.locator(TIDES).hover();
  await signOf(page, TIDES).click();
  await expect(linkOf(page)).toBeVisible();
  await expect(signOf(page, TIDES)).toBeFocused();
  expect(await signOf(page, TIDES).evaluate((sign) => sign.matches(':focus-visible'))).toBe(false);
  await page.mouse.move(0, 0);
  await page.clock.runFor(60_000);
  await expect(lineOf(page)).toBeHidden();
});

test('the next sign takes the line over, and its report has none of the line’s own words', async ({ page }) => {
  await page.goto(PAGE);
  for (const anchor of ['#tools', TIDES, TIDES]) {
    await page.locator(anchor).hover();
    await signOf(page, anchor).click();
    await expect(signOf(page, anchor).locator('+ .status')).toBeVisible();
  }
  await expect(linkOf(page)).toHaveCount(1);
  await linkOf(page).click();
  expect((await filledIn(page)).body).toContain(
    '\n    Reads the tidal window and names the hour of the passage.\n\nCited',
  );
});

for (const { what, path, anchor, title, words } of [
  {
    what: 'a section',
    path: PAGE,
    anchor: '#tools',
    title: /^Mistake on “Harbor Pilot”: Tools$/,
    words: '    Tools\n\n**What',
  },
  {
    what: 'a hand-off, with how it is judged',
    path: PAGE,
    anchor: '#gives-harbor-master',
    title: /^Mistake on “Harbor Pilot”: to Harbor Master the time at which the ship was made fast .* …$/,
    words:
      '    to Harbor Master\n    the time at which the ship was made fast\n    Good enough when: The time is reported within five minutes, with the berth’s number.\n    Without it: The berth is promised to a second ship.\n\nCited:\n\n    Harbor handbook, chapter 2, pages 14–19\n\n**',
  },
  {
    what: 'what the editors judged',
    path: PAGE,
    anchor: '#gives-mooring-plan',
    title: /: to Ropes & "Knots" Rigger the order in which the lines go ashore .* …$/,
    words: '\n\nCited:\n\n    The editors’ own judgment\n\n**',
  },
  {
    what: 'a pair of roles',
    path: 'collaboration/',
    anchor: '#cargo-planner--crane-operator',
    title: /^Mistake on “Collaboration”: Cargo Planner and Crane Operator .* …$/,
    words:
      '    Cargo Planner and Crane Operator\n    Cargo Planner → Crane Operator\n    the lifting list in its order\n',
  },
  {
    what: 'a rule, with its place, whom it binds and from when',
    path: 'law/',
    anchor: '#two-on-the-quay',
    title: /^Mistake on “Law”: § 4 Two "pairs of eyes" on the quay Binds: whoever moves cargo /,
    words:
      '    § 4\n    Two "pairs of eyes" on the quay\n    Binds: whoever moves cargo\n    As of April 2, 2026\n    One person lifts, and another watches the hook. Who watches does not hold a mooring line.\n    From October 1, 2026 for loads of more than ten tons\n',
  },
  {
    what: 'a term, with its explanation and source',
    path: 'glossary/',
    anchor: '#demurrage',
    title: /^Mistake on “Glossary”: demurrage /,
    words: '    demurrage\n    laytime & demurrage\n    What a ship pays for lying too long.',
  },
]) {
  test(`the report on ${what} says what is meant`, async ({ page }) => {
    await page.goto(path);
    await signOf(page, anchor).focus();
    await page.keyboard.press('Enter');
    await linkOf(page).click();
    const report = await filledIn(page);
    expect(report.title).toMatch(title);
    expect(report.body).toContain(words);
    expect(report.body.startsWith(`${TEST_SITE.siteUrl}${TEST_SITE.basePath}${path}${anchor}\n`)).toBe(true);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('a tap on the sign and one on the link report a statement', async ({ page }) => {
    await page.goto(PAGE);
    await signOf(page, TIDES).tap();
    await expect(linkOf(page)).toBeInViewport({ ratio: 1 });
    const size = await linkOf(page).boundingBox();
    expect(size?.height).toBeGreaterThanOrEqual(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await linkOf(page).tap();
    expect((await filledIn(page)).title).toContain('Reads the tidal window');
  });
});

test('the line is told from the page in forced colors, and axe finds nothing while it is there', async ({ page }) => {
  await page.goto(PAGE);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const anchor of ['#tools', TIDES, '#gives-harbor-master']) {
      await signOf(page, anchor).focus();
      await page.keyboard.press('Enter');
      await expect(signOf(page, anchor).locator('+ .status')).toBeVisible();
      expect(await violationsOf(page), `${anchor} ${colorScheme}`).toEqual([]);
    }
  }
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  const { border, fill } = await lineOf(page).evaluate((line) => {
    const { borderTopColor, backgroundColor } = getComputedStyle(line);
    return { border: borderTopColor, fill: backgroundColor };
  });
  expect(border).not.toBe(fill);
  expect(border).not.toBe('rgba(0, 0, 0, 0)');
});

test('where copying is forbidden, a mistake can be reported all the same', async ({ page, context }) => {
  await context.clearPermissions();
  await page.goto(PAGE);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await signOf(page, TIDES).focus();
  await page.keyboard.press('Enter');
  await expect(lineOf(page)).toHaveText('The browser does not allow copying here. Report a mistake');
});

for (const repository of [undefined, 'https://git.example/people/roles']) {
  test(`with ${repository ?? 'no'} repository the sign copies, and offers no report`, async ({ page }) => {
    await page.goto(PAGE);
    await page.evaluate((value) => {
      delete document.documentElement.dataset['repository'];
      if (value) document.documentElement.dataset['repository'] = value;
    }, repository);
    await signOf(page, TIDES).focus();
    await page.keyboard.press('Enter');
    await expect(statusOf(page)).toHaveText('Link copied.');
    await expect(lineOf(page)).toHaveText('Link copied.');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [PAGE, 'lifecycle/']) {
    test(`the page at ${path} can be reported`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole('main').getByRole('link', { name: 'Report a mistake' }).click();
      const { title, body } = await filledIn(page);
      expect(title).toMatch(/^Mistake on “(Harbor Pilot|Lifecycle)”$/);
      expect(body.split('\n')[0]).toBe(`${TEST_SITE.siteUrl}${TEST_SITE.basePath}${path}`);
    });
  }
});
