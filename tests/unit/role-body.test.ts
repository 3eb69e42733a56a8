import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { renderHtml, renderInlineHtml } from '../../src/exports/html.ts';
import type { RoleEntry } from '../../src/reader/entry.ts';
import { plainText } from '../../src/reader/plain-text.ts';
import { isReserved, ROLE_SECTIONS } from '../../src/schema/anchors.ts';
import { readRoleText } from '../support/read-role-text.ts';

const LIST = '\n## Key responsibilities\n\n- Tests.\n';

/** The titles of the groups, each with the texts below it. */
function groupsOf({ body }: RoleEntry): [string | undefined, string[]][] {
  return body.groups.map(({ title, responsibilities }) => [title, responsibilities.map(({ text }) => text)]);
}

describe('the house style', () => {
  const entry = readRoleText(`
## Who they are

Someone who *tests*.

Twice.

## Key responsibilities

### Before the release

- Tests **everything**
  that moves.
- Sleeps.

### After it

1. Waits.

## How to become one

Break things.
`);

  test('has an introduction of whole paragraphs', () => {
    expect(renderHtml(entry.body.introduction)).toBe('<p>Someone who <em>tests</em>.</p>\n<p>Twice.</p>');
  });

  test('has a group for each heading, with the items of its list in order', () => {
    expect(groupsOf(entry)).toEqual([
      ['Before the release', ['Tests everything that moves.', 'Sleeps.']],
      ['After it', ['Waits.']],
    ]);
  });

  test('keeps the markup of an item, which fits into a sentence of HTML', () => {
    const item = entry.body.groups[0]?.responsibilities[0];
    expect(renderInlineHtml(item?.body ?? [])).toBe('Tests <strong>everything</strong>\nthat moves.');
  });

  test('keeps every other heading as a section of its own', () => {
    const [section, ...others] = entry.body.sections;
    expect(section).toMatchObject({ id: 'how-to-become-one', pinned: false, title: 'How to become one' });
    expect(renderHtml(section?.body ?? [])).toBe('<p>Break things.</p>');
    expect(others).toEqual([]);
  });
});

describe('the older shape needs front matter and nothing else:', () => {
  const readOlder = async (name: string, title: string): Promise<RoleEntry> =>
    readRoleText(await readFile(`tests/fixtures/older-shape/${name}.md`, 'utf8'), title);

  test('a file of five groups and fifteen responsibilities', async () => {
    const groups = groupsOf(await readOlder('harbor-pilot', 'Harbor Pilot'));
    expect(groups.map(([title, texts]) => [title, texts.length])).toEqual([
      ['Approach & Boarding', 3],
      ['Berths & Moorings', 3],
      ['Watch & Weather', 3],
      ['Cargo & Customs', 3],
      ['Crew & Logbook', 3],
    ]);
    expect(groups[0]?.[1][0]).toBe('Reads the tide table before the ship is in sight (height, current, wind).');
    expect(groups[4]?.[1][2]).toBe('Writes down each maneuver, the good ones too.');
  });

  test('a file of six groups and eighteen responsibilities, whose heading adds an abbreviation to the title', async () => {
    const entry = await readOlder('lighthouse-keeper', 'Lighthouse Keeper');
    expect(groupsOf(entry).map(([title, texts]) => [title, texts.length])).toEqual([
      ['Lamp & Lens', 3],
      ['Fog & Alarm', 3],
      ['Oil & Stores', 3],
      ['Clockwork as Craft (CaC) & Habits', 3],
      ['Doors & Duties', 3],
      ['Letters & Apprentices', 3],
    ]);
    expect(entry.body.sections).toEqual([]);
  });

  test('the text after the bold line, and nothing of the line itself, is the introduction', async () => {
    const { introduction } = (await readOlder('harbor-pilot', 'Harbor Pilot')).body;
    expect(renderHtml(introduction)).toBe(
      '<p>A harbor pilot steers other people’s ships through water that only the pilot knows, and leaves again at the next buoy.</p>',
    );
  });

  test('a bold line may end with a colon, and may stand in a paragraph of its own', () => {
    const entry = readRoleText('\n**Who they are:**\n\nSomeone.\n\n**Responsibilities**\n\n- Tests.\n');
    expect(renderHtml(entry.body.introduction)).toBe('<p>Someone.</p>');
    expect(groupsOf(entry)).toEqual([[undefined, ['Tests.']]]);
  });
});

test('a plain list is one group without a title', () => {
  expect(groupsOf(readRoleText('\n## Responsibilities\n\n- Tests.\n- Waits.\n'))).toEqual([
    [undefined, ['Tests.', 'Waits.']],
  ]);
});

test('items that begin in bold but hold no list are a plain list', () => {
  expect(groupsOf(readRoleText('\n## Key responsibilities\n\n- **Tests** all.\n- **Waits.**\n'))).toEqual([
    [undefined, ['Tests all.', 'Waits.']],
  ]);
});

test('text before the first heading is the introduction', () => {
  expect(renderHtml(readRoleText(`\nSomeone.\n${LIST}`).body.introduction)).toBe('<p>Someone.</p>');
});

test('the text of an item keeps words apart that stand on lines, in paragraphs or in lists of their own', () => {
  expect(groupsOf(readRoleText('\n## Key responsibilities\n\n- Tests  \n  all.\n\n  Daily:\n  - a\n  - b\n'))).toEqual([
    [undefined, ['Tests all. Daily: a b']],
  ]);
});

describe('a comment is for editors:', () => {
  test('it stands in no text, no anchor and no HTML', () => {
    const entry = readRoleText(`
<!-- one -->

Some<!-- two -->one.

## Key responsibilities

<!-- three -->

### Group <!-- four -->

- Tests <!-- five --> all.
  <!-- six -->

## More

<!-- seven -->

Words.
`);
    const { introduction, groups, sections } = entry.body;
    expect(renderHtml(introduction)).toBe('<p>Someone.</p>');
    expect(plainText(introduction)).toBe('Someone.');
    expect(groups).toMatchObject([
      { id: 'group', pinned: false, title: 'Group', responsibilities: [{ id: 'tests-all', text: 'Tests all.' }] },
    ]);
    expect(renderInlineHtml(groups[0]?.responsibilities[0]?.body ?? [])).toMatch(/^Tests +all\.$/);
    expect(sections).toMatchObject([{ id: 'more', pinned: false, title: 'More' }]);
    expect(renderHtml(sections[0]?.body ?? [])).toBe('<p>Words.</p>');
    expect(JSON.stringify(entry.body)).not.toContain('<!--');
  });
});

test('a list below a responsibility is kept in its tree, and its words are part of the text', () => {
  const item = readRoleText('\n## Key responsibilities\n\n- Tests *all*:\n  - by day\n  - by night\n').body.groups[0]
    ?.responsibilities[0];
  expect(item).toMatchObject({ id: 'tests-all-by-day-by-night', text: 'Tests all: by day by night' });
  expect(renderHtml(item?.body ?? [])).toBe(
    '<p>Tests <em>all</em>:</p>\n<ul>\n<li>by day</li>\n<li>by night</li>\n</ul>',
  );
});

test('an id in a comment on the bold name of a group is the anchor of the group', () => {
  const { groups } = readRoleText(
    '\n## Key responsibilities\n\n- **Before the release** <!-- id: release -->\n  - Tests.\n',
  ).body;
  expect(groups).toMatchObject([
    { id: 'release', pinned: true, title: 'Before the release', responsibilities: [{ id: 'tests', pinned: false }] },
  ]);
});

test('a link by a label leads where the definition says, though that stands in another section', () => {
  const { introduction } = readRoleText(`
## Who they are

Uses [streams][kafka] and [the web][web].

## Key responsibilities

- Tests.

## More

Words.

[kafka]: ../tools/kafka.md
[web]: https://example.org/
`).body;
  expect(renderHtml(introduction)).toBe(
    '<p>Uses <a href="/tools/kafka/">streams</a> and <a href="https://example.org/">the web</a>.</p>',
  );
});

describe('anchors', () => {
  const anchors = (body: string): string[] => {
    const { groups, sections } = readRoleText(body).body;
    return [
      ...groups.flatMap(({ id, responsibilities }) => [id, ...responsibilities.map((one) => one.id)]),
      ...sections.map(({ id }) => id),
    ];
  };

  test('are made of the heading, and of the first six words of an item', () => {
    expect(
      anchors('\n## Key responsibilities\n\n### The team’s tests\n\n- Runs the team’s tests, all of them.\n'),
    ).toEqual(['the-teams-tests', 'runs-the-teams-tests-all-of']);
  });

  test('do not change when the end of an item, its citations or its markup change', () => {
    const before = anchors('\n## Key responsibilities\n\n- Runs each of the many tests daily.\n');
    const after = anchors(
      '\n## Key responsibilities\n\n- Runs *each* of[^p] the many tests, at night.[^p]\n\n[^p]: [P](../sources/p.md)\n',
    );
    expect(after).toEqual(before);
  });

  test('are unique on the page, also against the sections that every page has', () => {
    const made = anchors(`
## Key responsibilities

### Tools

- Runs the tests of the day, first.
- Runs the tests of the day, last.

### Tools

- Tools.

## Citations

None.

## Names

None.

## Lifecycle

None.
`);
    expect(made).toEqual([
      'tools-1',
      'runs-the-tests-of-the-day',
      'runs-the-tests-of-the-day-1',
      'tools-2',
      'tools-3',
      'citations-1',
      'names-1',
      'lifecycle-1',
    ]);
    const sections = Object.keys(ROLE_SECTIONS);
    expect(new Set([...made, ...sections]).size).toBe(made.length + sections.length);
  });

  test('are none that the page has for its layout or for the search', () => {
    const made = anchors(
      '\n## Key responsibilities\n\n- Main.\n- Toc.\n- Result 1.\n- Cite 1.\n\n## Results\n\nNone.\n',
    );
    expect(made).toEqual(['responsibilities', 'item-main', 'item-toc', 'item-result-1', 'item-cite-1', 'item-results']);
    expect(made.filter((anchor) => isReserved('role', anchor))).toEqual([]);
  });
});
