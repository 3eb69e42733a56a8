import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pages, readBuilt, readJson } from './files.ts';
import { decodeHtml, elementWithId, linksIn, mainOf, textOfHtml } from './html.ts';

/** A part as the JSON of a role has it. */
interface HeldPart {
  readonly activity: string;
  readonly part: string;
  readonly alsoDoes?: boolean;
}

const catalogue = readJson('api/catalogue.json');
const chart = readBuilt('activities/index.html');
const page = readBuilt('activities/bring-the-ship-in/index.html');
const below = (title: string, html = page): string => {
  const [, after = ''] = html.split(new RegExp(`<h2[^>]*>(?:<[^>]*>)*${title}`));
  return after.split('<h2')[0] ?? '';
};

describe('the chart of activities', () => {
  test('has a row for each activity and a column for each role with a part, with a letter in each cell of a part', () => {
    const heads = [...chart.matchAll(/data-column="([^"]+)"/g)].map(([, id]) => id);
    for (const { id, title } of catalogue.activities) {
      const row = chart.split('<tr').find((one) => one.includes(`/activities/${id}/"`)) ?? '';
      const letters = [...row.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, letter = '']) => letter);
      expect(textOfHtml(row), id).toContain(title);
      expect(letters.length, id).toBe(heads.length);
      const shown = heads.flatMap((role, place) => (letters[place] === '' ? [] : `${role} ${letters[place]}`));
      const held = catalogue.roles.flatMap((role: { id: string; activities: HeldPart[] }) =>
        role.activities
          .filter(({ activity }) => activity === id)
          .map(({ part, alsoDoes }) => `${role.id} ${alsoDoes ? 'AR' : part.charAt(0).toUpperCase()}`),
      );
      expect(shown.sort(), id).toEqual(held.sort());
    }
  });

  test('says what each letter means, and who answers beside each activity', () => {
    expect(textOfHtml(chart)).toMatch(/AR\s*answers for it and does it/);
    expect(textOfHtml(chart)).toMatch(/Bring the ship in Harbor Pilot, with [^<]*Harbor Master/);
  });

  test('sets the steps of a process beside the activity that covers each', () => {
    const steps = chart.split('<caption')[1] ?? '';
    expect(steps).toMatch(/>2<\/th>(?:(?!<tr).)*\/activities\/bring-the-ship-in\//s);
    expect(textOfHtml(steps)).toMatch(/The 7 steps in Harbor handbook/);
  });
});

describe('the page of an activity', () => {
  test('begins with the answer, in a sentence with links to the roles', () => {
    const lead = /<p class="lead[^>]*>([\s\S]*?)<\/p>/.exec(page)?.[1] ?? '';
    expect(textOfHtml(lead).trim()).toBe(
      'The harbor pilot answers for it and does it, with the ropes & "knots" rigger and the harbor master.',
    );
    expect(linksIn(lead)[0]).toBe('/handbook/roles/harbor-pilot/');
  });

  test('shows the duties that back a part at their places, with their citations, and marks what is judgment', () => {
    const who = below('Who does what');
    expect(linksIn(who)).toContain('/handbook/roles/harbor-pilot/#advises-the-captain-on-course-and');
    expect(textOfHtml(who)).toContain('Our judgment: Somebody has to catch the lines');
    expect(who).toMatch(/Customs Officer\s*<\/a>\s*<sup class="cite"><a href="#cite-\d+">/);
    const hour = below('Who does what', readBuilt('activities/agree-on-the-hour/index.html'));
    expect(hour).toMatch(/Cargo Planner\s*<\/a>\s*<sup class="cite"><a href="#citations"[^>]*>°/);
  });

  test('cites apart what says that a role answers for the result and what says that it does the work', () => {
    const [, held = ''] = /Harbor Pilot\s*<\/a>([\s\S]*?)<\/h3>/.exec(below('Who does what')) ?? [];
    const mark = /<sup class="cite"><a href="#cite-(\d+)">\d+<\/a><\/sup>/;
    expect(held).toMatch(new RegExp(`answers for it\\s*${mark.source}\\s*and\\s*does it\\s*${mark.source}`));
    const numbers = [...held.matchAll(new RegExp(mark, 'g'))].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(2);
  });

  test('shows where sources disagree, with the role of this site where it is one', () => {
    const other = textOfHtml(below('Where sources disagree'));
    expect(other).toContain('Port authority');
    expect(other).toContain('Part there: does it; role here: Harbor Master');
    expect(other).toContain('Tug captain');
    expect(readBuilt('activities/plan-the-hold/index.html').includes('id="otherwise"')).toBe(
      catalogue.activities.find(({ id }: { id: string }) => id === 'plan-the-hold').otherwise.length > 0,
    );
  });

  test('says what goes in and comes out, and leads to what comes before and after', () => {
    const flow = below('What goes in, what comes out');
    expect(textOfHtml(flow)).toContain('an empty berth');
    expect(textOfHtml(flow)).toContain('ship that is made fast');
    expect(linksIn(flow)).toContain('/handbook/activities/agree-on-the-hour/');
    expect(linksIn(flow)).toContain('/handbook/activities/bring-stores-on-board/');
  });

  test('numbers its citations from 1 without a gap, and each number leads to a citation', () => {
    for (const path of pages.filter((one) => /^activities\/[^/]+\/index/.test(one))) {
      const html = mainOf(readBuilt(path));
      const listed = [...html.matchAll(/<li id="cite-(\d+)"/g)].map(([, number]) => Number(number));
      expect(listed, path).toEqual(listed.map((_, index) => index + 1));
      for (const href of linksIn(html).filter((one) => one.startsWith('#cite-'))) {
        expect(html, path).toContain(`id="${href.slice(1)}"`);
      }
    }
  });
});

test('a role’s page tells its activities phase by phase in their order, each with its part', () => {
  const html = readBuilt('roles/harbor-pilot/index.html');
  const release = below('In one release', html);
  expect(textOfHtml(release)).toMatch(
    /Arrival\s*leads.*AR\s*Agree on the hour of the passage\s*AR\s*Bring the ship in/,
  );
  expect(elementWithId(html, 'h2', 'lifecycle')).toBeTruthy();
});

test('the home page offers the questions of the site, each with the page that answers it', () => {
  const home = readBuilt('index.html');
  expect(decodeHtml(home)).toContain('Who says “sail”?');
  expect(linksIn(home)).toContain('/handbook/activities/let-the-ship-sail/');
});

test('each page’s security policy names the scripts and styles that stand on it, and no others', () => {
  for (const path of pages) {
    const html = readBuilt(path);
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const named = [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
    const inline = [...html.matchAll(/<(script|style)(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , text = '']) => createHash('sha256').update(text).digest('base64'),
    );
    expect([...new Set(inline)].sort(), path).toEqual([...new Set(named)].sort());
  }
});
