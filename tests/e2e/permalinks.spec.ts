import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { TEST_SITE } from '../support/test-site.ts';

/** Comes from elsewhere, as a reader does who follows a link. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path);
}

const targetOf = (page: Page) => page.locator(':target');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } });

  const MOVED = [
    {
      what: 'a section of a renamed role',
      old: 'roles/port-captain/#who-they-are',
      text: 'Who they are',
      now: 'roles/harbor-master/#who-they-are',
    },
    {
      what: 'a responsibility of a renamed role',
      old: 'roles/port-captain/#assigns-a-berth-to-each-ship',
      text: 'Assigns a berth to each ship by its length, draft and cargo.',
      now: 'roles/harbor-master/#assigns-a-berth-to-each-ship',
    },
    {
      what: 'a hand-off of a renamed role',
      old: 'roles/port-captain/#gives-harbor-pilot',
      text: 'the berth and the hour for each ship',
      now: 'roles/harbor-master/#gives-harbor-pilot',
    },
    {
      what: 'a responsibility that was reworded when its role was renamed',
      old: 'roles/port-captain/#says-when-the-narrows-open-again',
      text: 'Says when the narrows open again.',
      now: 'roles/harbor-master/#closes-the-narrows',
    },
    {
      what: 'a group of a merged role, which has another name now',
      old: 'roles/tally-clerk/#counting',
      text: 'Counting',
      now: 'roles/cargo-planner/#the-count',
    },
    {
      what: 'a responsibility of a merged role',
      old: 'roles/tally-clerk/#compares-the-count-with-the-manifest',
      text: 'Compares the count with the manifest.',
      now: 'roles/cargo-planner/#compares-the-count-with-the-manifest',
    },
    {
      what: 'a responsibility that another role has taken over',
      old: 'roles/harbor-pilot/#closes-the-narrows-in-fog',
      text: 'Closes the narrows in fog.',
      now: 'roles/harbor-master/#closes-the-narrows',
    },
  ];
  test('what has moved is named at its old address, and one step leads to it', async ({ page, baseURL }) => {
    for (const { what, old, text, now } of MOVED) {
      await open(page, old);
      await expect(targetOf(page), what).toBeInViewport();
      await expect(targetOf(page), what).toContainText(`“${text}” is now at`);
      await targetOf(page).getByRole('link').click();
      await expect(page, what).toHaveURL(`${baseURL}${now}`);
      await expect(targetOf(page), what).toBeInViewport();
    }
  });

  test('the page of a renamed role names the new one as the address to keep', async ({ page }) => {
    await page.goto('roles/port-captain/');
    await expect(page.getByRole('main')).toContainText('This page has moved to Harbor Master.');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/handbook\/roles\/harbor-master\/$/);
  });

  const RENAMED_ANCHORS = [
    {
      old: 'collaboration/#harbor-pilot--port-captain',
      part: 'section:has(:target)',
      text: 'Harbor Master and Harbor Pilot',
    },
    {
      old: 'roles/customs-officer/#receives-port-captain',
      part: 'div:has(> dt > :target)',
      text: 'the list of ships that are expected',
    },
    {
      old: 'roles/crane-operator/#looks-after-the-wire-ropes',
      part: 'li:has(> :target)',
      text: 'Checks the crane before the first lift',
    },
    {
      old: 'roles/harbor-pilot/#stops-the-maneuver',
      part: 'li:target',
      text: 'Stops the maneuver when a line parts.',
    },
  ];
  test('what has another anchor on its page now is found by the old one', async ({ page }) => {
    for (const { old, part, text } of RENAMED_ANCHORS) {
      await open(page, old);
      await expect(page.locator(part), old).toBeInViewport();
      await expect(page.locator(part), old).toContainText(text);
    }
  });

  const WITHDRAWN = [
    { old: 'roles/tally-clerk/#chalks-a-cross-on-every-box', text: 'was withdrawn: Boxes are scanned now.' },
    { old: 'roles/crane-operator/#oils-the-steam-winch', text: 'withdrawn: The last steam winch went to the museum.' },
    { old: 'roles/harbor-pilot/#receives-ice-cutter', text: '“a lane of open water” was withdrawn: The basin has' },
    { old: 'roles/ice-cutter/#saws-a-lane-through-the-ice', text: 'was withdrawn: The basin has not frozen' },
    { old: 'collaboration/#harbor-pilot--ice-cutter', text: '“Harbor Pilot and Ice Cutter” was withdrawn:' },
  ];
  test('what was withdrawn says why at its address, and only to who asks for it', async ({ page }) => {
    for (const { old, text } of WITHDRAWN) {
      await open(page, old);
      await expect(targetOf(page), old).toBeInViewport();
      await expect(targetOf(page), old).toContainText(text);
    }
    await open(page, 'roles/crane-operator/');
    await expect(page.getByText('was withdrawn')).toHaveCount(1);
    await expect(page.getByText('was withdrawn')).toBeHidden();
  });

  test('a name leads to its page, and one that several have to a choice of them', async ({ page, baseURL }) => {
    await open(page, 'roles/hm/');
    await expect(page).toHaveURL(`${baseURL}roles/harbor-master/`);
    await open(page, 'tools/walkie-talkie/');
    await expect(page).toHaveURL(`${baseURL}tools/vhf-radio/`);
    await open(page, 'roles/boatman/');
    await expect(page.getByRole('main').locator('ul a')).toHaveText(['Ropes & "Knots" Rigger', 'Ship Chandler']);
  });

  test('every published address is at its page', async ({ request }) => {
    const ledger = readFileSync(join(TEST_SITE.contentDir, 'permalinks.txt'), 'utf8');
    const addresses = ledger.split('\n').flatMap((line) => /^\/\S*/.exec(line)?.[0] ?? []);
    expect(addresses).toContain('/roles/port-captain/#safety');
    const anchorsOf = Map.groupBy(addresses, (address) => address.replace(/#.*/, ''));
    for (const [path, anchors] of anchorsOf) {
      const response = await request.get(path.slice(1));
      expect(response.status(), path).toBe(200);
      const html = await response.text();
      const absent = anchors.filter((address) => !html.includes(`id="${address.split('#')[1]}"`));
      expect(absent.filter((address) => address !== path)).toEqual([]);
    }
  });
});

test('with JavaScript an old address leads to the new one at once, with its anchor', async ({ page, baseURL }) => {
  for (const { old, now } of [
    { old: 'roles/port-captain/', now: 'roles/harbor-master/' },
    { old: 'roles/port-captain/#who-they-are', now: 'roles/harbor-master/#who-they-are' },
    { old: 'roles/tally-clerk/', now: 'roles/cargo-planner/' },
    { old: 'roles/tally-clerk/#counting', now: 'roles/cargo-planner/#the-count' },
    { old: 'tools/hand-lamp/', now: 'tools/signal-lamp/' },
    { old: 'roles/hm/#citations', now: 'roles/harbor-master/#citations' },
  ]) {
    await open(page, old);
    await expect(page).toHaveURL(`${baseURL}${now}`);
  }
});
