import { describe, expect, test } from 'vitest';
import { writeAtomFeed } from '../../../src/exports/atom-feed.ts';
import { writeSitemap } from '../../../src/exports/sitemap.ts';
import { listPages } from '../../../src/model/pages.ts';
import type { History } from '../../../src/reader/history.ts';
import { editedStudio, readStudio } from '../../support/invented-team.ts';
import { childrenOf, parseXml, textOf } from '../../support/xml.ts';

/** A history that knows of the files whose paths end so. */
function historyOf(moments: Readonly<Record<string, string>>): History {
  const changedAt = (path: string): string | undefined =>
    Object.entries(moments).find(([end]) => path.endsWith(`/${end}`))?.[1];
  return { changedAt, lastChanged: (path) => changedAt(path)?.slice(0, 10), repositoryPath: () => undefined };
}

const { catalogue } = await readStudio(
  editedStudio('roles/game-tester.md', 'Plays until it breaks.', `'"Plays" <until> it & breaks.'`),
);

describe('the sitemap', () => {
  const history = historyOf({
    'roles/level-designer.md': '2025-03-09T10:00:00Z',
    'roles/engine-programmer.md': '2024-12-31T10:00:00Z',
    'roles/game-tester.md': '2025-01-02T10:00:00Z',
    'tools/pixel-press.md': '2023-05-05T10:00:00Z',
    'tools/c.md': '2025-06-01T10:00:00Z',
    'terms/playtest.md': '2022-02-02T10:00:00Z',
  });
  const urls = childrenOf(parseXml(writeSitemap(listPages(catalogue), history)), 'url');
  const days = new Map(urls.map((url) => [new URL(textOf(url, 'loc')).pathname, textOf(url, 'lastmod')]));

  test('has every page once, by its full address', () => {
    expect(urls.map((url) => textOf(url, 'loc'))).toEqual(
      listPages(catalogue).map(({ address }) => `http://localhost:4321${address}`),
    );
    expect(days.size).toBe(urls.length);
    expect([...days.keys()]).toContain('/search/');
  });

  test('says the newest day of all the files that a page is made of', () => {
    expect(days.get('/')).toBe('2025-03-09');
    expect(days.get('/tools/')).toBe('2025-06-01');
    expect(days.get('/tools/pixel-press/')).toBe('2025-03-09');
    expect(days.get('/tools/c/')).toBe('2025-06-01');
    expect(days.get('/tools/cpp/')).toBe('2024-12-31');
    expect(days.get('/glossary/')).toBe('2022-02-02');
    expect(days.get('/roles/game-tester/')).toBe('2025-01-02');
  });

  test('says nothing of a page of whose files git knows nothing', () => {
    expect(days.get('/roles/community-manager/')).toBe('');
    expect(days.get('/guides/')).toBe('');
  });
});

describe('the feed of changed roles', () => {
  const feed = parseXml(
    writeAtomFeed(
      catalogue,
      historyOf({
        'roles/engine-programmer.md': '2025-01-01T23:30:00-05:00',
        'roles/level-designer.md': '2025-01-02T06:00:00+02:00',
        'roles/game-tester.md': '2025-01-03T00:00:00Z',
      }),
    ),
  );
  const entries = childrenOf(feed, 'entry');

  test('has the roles of which a change is known, by the moment and not by the clock of its zone', () => {
    expect(entries.map((entry) => [textOf(entry, 'title'), textOf(entry, 'updated')])).toEqual([
      ['Game Tester', '2025-01-03T00:00:00.000Z'],
      ['Engine Programmer', '2025-01-02T04:30:00.000Z'],
      ['Level Designer', '2025-01-02T04:00:00.000Z'],
    ]);
    expect(textOf(feed, 'updated')).toBe('2025-01-03T00:00:00.000Z');
  });

  test('says a summary and the title of the site as they are', () => {
    expect(textOf(entries[0], 'summary')).toBe('"Plays" <until> it & breaks.');
    expect(textOf(feed, 'title')).toBe('Fog & Fern: changed roles');
    expect(textOf(childrenOf(feed, 'author')[0], 'name')).toBe('Fog & Fern');
  });

  test('is XML whatever a title and a summary hold', async () => {
    const hostile = ['a ]]> b', '<!-- c -->', '</summary>', '&lt;', '🌿 \u2028'];
    const roles = catalogue.roles.map((role, index) => ({
      ...role,
      title: hostile[index]!,
      summary: hostile.join(' '),
    }));
    const history = { ...historyOf({}), changedAt: () => '2025-01-01T00:00:00Z' };
    const read = childrenOf(parseXml(writeAtomFeed({ ...catalogue, roles }, history)), 'entry');
    expect(read.map((entry) => textOf(entry, 'title'))).toEqual(hostile.slice(0, 4));
    expect(textOf(read[0], 'summary')).toBe(hostile.join(' '));
  });

  test('leads to the page of each role, which is also its id', () => {
    expect(childrenOf(entries[0]!, 'link')[0]?.attributes).toEqual({
      href: 'http://localhost:4321/roles/game-tester/',
    });
    expect(textOf(entries[0], 'id')).toBe('http://localhost:4321/roles/game-tester/');
    expect(childrenOf(feed, 'link').map(({ attributes }) => attributes)).toEqual([
      { href: 'http://localhost:4321/' },
      { rel: 'self', type: 'application/atom+xml', href: 'http://localhost:4321/feed.xml' },
    ]);
  });
});
