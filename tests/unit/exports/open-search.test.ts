import { describe, expect, test } from 'vitest';
import { openSearchDescription } from '../../../src/exports/open-search.ts';
import type { Site } from '../../../src/schema/site.ts';
import { childrenOf, parseXml, textOf } from '../../support/xml.ts';

/** The description as a browser gets it: as UTF-8. */
function describeSite(title: string, description = 'Who does what.') {
  const site: Site = { title, description, branch: 'main', phases: [], questions: [], families: [] };
  return parseXml(Buffer.from(openSearchDescription(site)).toString());
}

describe('the description by which a browser adds the search', () => {
  test.for([
    'Fog & Fern',
    'Fog &amp; Fern',
    'A <b>bold</b> team',
    'Say "who"',
    "The team's",
    'What ]]> ends',
    '<!-- gone -->',
    '職務の一覧',
  ])('says the title “%s” as it is', (title) => {
    const xml = describeSite(title, `${title}: ${title}`);
    expect(textOf(xml, 'LongName')).toBe(title);
    expect(textOf(xml, 'Description')).toBe(`${title}: ${title}`);
    expect(textOf(xml, 'ShortName')).toBe(title.slice(0, 16));
  });

  test('cuts a long title at 16 and at 48 characters, and a long description at 1,024', () => {
    const xml = describeSite('0123456789'.repeat(6), 'x'.repeat(2_000));
    expect(textOf(xml, 'ShortName')).toBe('0123456789012345');
    expect(textOf(xml, 'LongName')).toBe('0123456789'.repeat(5).slice(0, 48));
    expect(textOf(xml, 'Description')).toHaveLength(1_024);
  });

  test.for([
    ['ShortName', 16],
    ['LongName', 48],
  ] as const)('cuts no emoji in half at the end of its %s', ([element, limit]) => {
    const before = 'x'.repeat(limit - 1);
    const text = textOf(describeSite(`${before}🌿 and more`), element);
    expect(text).not.toContain('\uFFFD');
    expect([before, `${before}🌿`]).toContain(text);
  });

  test('leads to the search page with the words in place, and to the icon', () => {
    const xml = describeSite('A team');
    expect(xml).toMatchObject({
      name: 'OpenSearchDescription',
      attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    });
    expect(childrenOf(xml, 'Url')[0]?.attributes).toEqual({
      type: 'text/html',
      template: 'http://localhost:4321/search/?q={searchTerms}',
    });
    expect(textOf(xml, 'Image')).toBe('http://localhost:4321/favicon.svg');
  });
});
