import { describe, expect, test } from 'vitest';
import { readBuilt, readJson } from './files.ts';
import { elementWithId, linksIn, mainOf, textOfHtml } from './html.ts';

/** A rule as the JSON has it. */
interface Rule {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly at: string;
  readonly binds: string;
  readonly applies: readonly { readonly for?: string }[];
  readonly text: string;
  readonly activities: readonly string[];
  readonly roles: readonly string[];
}

const { rules }: { rules: readonly Rule[] } = readJson('api/catalogue.json');
const page = mainOf(readBuilt('law/index.html'));
const rowOf = (id: string): string => elementWithId(page, 'th scope="row"', id).split('</tr>')[0] ?? '';

describe('the page of the law', () => {
  test('has each rule once, in its order, with all that the catalogue has of it', () => {
    const rows = [...page.matchAll(/<th scope="row" id="([^"]+)"/g)].map(([, id]) => id);
    expect(rows).toEqual(rules.map(({ id }) => id));
    for (const { id, title, at, binds, applies, text } of rules) {
      const said = textOfHtml(rowOf(id)).replaceAll(/(?<=\.)\d+/g, '');
      for (const words of [title, at, `Binds: ${binds}`, text]) expect(said, id).toContain(words);
      for (const { for: what } of applies) if (what) expect(said, id).toContain(` for ${what}`);
    }
  });

  test('leads from each rule to the activities in which it is done, and to the roles that answer for or do them', () => {
    for (const { id, activities, roles } of rules) {
      const links = linksIn(rowOf(id));
      const ids = (kind: string) =>
        links.flatMap((link) => new RegExp(`^/handbook/${kind}/([^/]+)/$`).exec(link)?.[1] ?? []);
      expect(ids('activities'), id).toEqual(activities);
      expect([...new Set(ids('roles'))].sort(), id).toEqual([...roles].sort());
    }
  });

  test('writes days out, with what applies from them', () => {
    expect(textOfHtml(rowOf('two-on-the-quay'))).toMatch(
      /From October 1, 2026 for loads of more than ten tons\s*From February 29, 2028 for all other loads/,
    );
    expect(textOfHtml(rowOf('seal-on-every-box'))).toContain('From January 1, 2003');
    expect(rowOf('two-on-the-quay')).toContain('<time datetime="2028-02-29"');
  });

  test('says as of which day a law is known, and of a rule only where it is another day', () => {
    const bylaws = elementWithId(page, 'h2', 'source-harbor-bylaws');
    expect(textOfHtml(bylaws)).toContain('Bylaws of the harbor, as of March 31, 2026');
    expect(textOfHtml(rowOf('two-on-the-quay'))).toContain('As of April 2, 2026');
    expect(textOfHtml(rowOf('leave-by-voice'))).not.toContain('As of');
  });

  test('has a list of contents by law', () => {
    const [contents = ''] = /<nav aria-label="Rules by law"[\s\S]*?<\/nav>/.exec(page) ?? [];
    expect(linksIn(contents)).toEqual([
      '#source-harbor-bylaws',
      '#two-on-the-quay',
      '#leave-by-voice',
      '#source-customs-code',
      '#seal-on-every-box',
    ]);
    for (const link of linksIn(contents)) expect(page).toContain(`id="${link.slice(1)}"`);
  });

  test('numbers what its texts cite through the page', () => {
    const cited = rules.flatMap(({ id }) => linksIn(rowOf(id)).filter((link) => link.startsWith('#cite-')));
    expect(cited).toEqual(['#cite-1', '#cite-2', '#cite-3']);
    expect(textOfHtml(elementWithId(page, 'li', 'cite-3').split('</li>')[0] ?? '')).toBe('Bylaws of the harbor, § 12');
    expect(textOfHtml(page)).toContain(
      'What has no number rests on the place that is named; the days rest on what the rule cites.',
    );
  });
});

test('an activity’s page says what the law asks, and leads to each rule', () => {
  const html = mainOf(readBuilt('activities/let-the-ship-sail/index.html'));
  const section = elementWithId(html, 'h2', 'law');
  expect(linksIn(section).filter((link) => link.startsWith('/handbook/law/'))).toEqual([
    '/handbook/law/#two-on-the-quay',
    '/handbook/law/#leave-by-voice',
    '/handbook/law/#seal-on-every-box',
  ]);
  expect(textOfHtml(section)).toMatch(
    /Leave by voice, then on paper\s*Bylaws of the harbor, § 12\s*Binds: harbor master & whoever stands in\s*From June 1, 1987/,
  );
  expect(readBuilt('activities/plan-the-hold/index.html')).not.toContain('id="law"');
});
