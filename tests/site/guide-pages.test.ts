import { describe, expect, test } from 'vitest';
import { readBuilt, readJson, SITE, SITE_URL } from './files.ts';
import { linksIn, mainOf, textOfHtml } from './html.ts';

const catalogue = readJson('api/catalogue.json');

describe('a guide', () => {
  const guide = mainOf(readBuilt('guides/a-ships-call/index.html'));

  test('has its headings, its table and its links, which lead to pages of the site', () => {
    expect([...guide.matchAll(/<h([23]) id="([^"]+)"/g)].map(([, level, id]) => `${level} ${id}`)).toEqual(
      expect.arrayContaining(['2 who-is-there', '2 hour-by-hour', '3 what-can-go-wrong', '2 further-reading']),
    );
    expect(guide).toMatch(/<th[^>]*>Hour<\/th>/);
    for (const link of [
      'roles/harbor-pilot/#on-the-bridge',
      'tools/vhf-radio/',
      'sources/#harbor-handbook',
      'glossary/#tidal-window',
      'guides/linking-to-a-trade/',
    ]) {
      expect(linksIn(guide)).toContain(SITE.basePath + link);
    }
  });

  test('shows the roles that it lists, each with its summary', () => {
    const [, list = ''] = guide.split('id="who-is-there"');
    const text = textOfHtml(list.split('id="hour-by-hour"')[0] ?? '');
    for (const title of ['Harbor Pilot', 'Ropes & "Knots" Rigger', 'Customs Officer']) {
      const { summary } = catalogue.roles.find((role: { title: string }) => role.title === title);
      expect(text).toContain(title);
      expect(text).toContain(summary);
    }
    expect(text).not.toContain('Ship Chandler');
  });

  test('shows the forms of a link to a role', () => {
    const text = textOfHtml(mainOf(readBuilt('guides/linking-to-a-trade/index.html')));
    expect(text).toContain(`[Ropes & "Knots" Rigger](${SITE_URL}roles/rigger/)`);
  });
});
