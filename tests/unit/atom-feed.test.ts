import { describe, expect, test } from 'vitest';
import { writeAtomFeed } from '../../src/exports/atom-feed.ts';
import { writeSitemap } from '../../src/exports/sitemap.ts';
import { listPages } from '../../src/model/pages.ts';
import type { History } from '../../src/reader/history.ts';
import { checkedContent, edited, removeFolders } from '../support/content-folder.ts';
import { childrenOf, parseXml, textOf } from '../support/xml.ts';

const { catalogue } = await checkedContent(
  edited('roles/data-engineer.md', 'Keeps the data flowing.', 'Moves <data> & "bytes".'),
);
await removeFolders();

const historyOf = (moments: Record<string, string>): History => {
  const changedAt = (path: string) => moments[path.split('/').at(-1) ?? ''];
  return { changedAt, lastChanged: (path) => changedAt(path)?.slice(0, 10), repositoryPath: () => undefined };
};

describe('the feed of changed roles', () => {
  test('has the role that changed last first, whatever zone its commit was made in', () => {
    const feed = parseXml(
      writeAtomFeed(
        catalogue,
        historyOf({
          'data-engineer.md': '2026-03-01T01:00:00+05:00',
          'data-scientist.md': '2026-02-28T23:00:00+00:00',
        }),
      ),
    );
    const entries = childrenOf(feed, 'entry');
    expect(entries.map((entry) => [textOf(entry, 'title'), textOf(entry, 'updated')])).toEqual([
      ['Data Scientist', '2026-02-28T23:00:00.000Z'],
      ['Data Engineer', '2026-02-28T20:00:00.000Z'],
    ]);
    expect(textOf(feed, 'updated')).toBe('2026-02-28T23:00:00.000Z');
    expect(textOf(entries[1], 'summary')).toBe('Moves <data> & "bytes".');
  });

  test('is empty and still has all that Atom asks for where nothing is known of changes', () => {
    const feed = parseXml(writeAtomFeed(catalogue, historyOf({})));
    expect(childrenOf(feed, 'entry')).toEqual([]);
    for (const name of ['id', 'title', 'updated']) expect(textOf(feed, name)).not.toBe('');
    expect(childrenOf(feed, 'author').map((author) => textOf(author, 'name'))).toEqual(['Our people']);
  });
});

describe('the sitemap', () => {
  test('gives a page the day on which the newest of its files changed, and none where it is not known', () => {
    const history = historyOf({ 'data-engineer.md': '2026-03-01T01:00:00+05:00', 'kafka.md': '2025-01-01T00:00:00Z' });
    const urls = childrenOf(parseXml(writeSitemap(listPages(catalogue), history)), 'url');
    const days = Object.fromEntries(urls.map((url) => [new URL(textOf(url, 'loc')).pathname, textOf(url, 'lastmod')]));
    expect(days).toMatchObject({
      '/': '2026-03-01',
      '/roles/data-engineer/': '2026-03-01',
      '/roles/data-scientist/': '',
      '/tools/kafka/': '2026-03-01',
      '/guides/start/': '',
    });
  });
});
