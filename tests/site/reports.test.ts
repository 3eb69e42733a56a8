import { describe, expect, test } from 'vitest';
import { pages, readBuilt, signposts, SITE, SITE_URL } from './files.ts';
import { decodeHtml, linksIn, mainOf } from './html.ts';

const NEW_ISSUE = `${SITE.repositoryUrl}/issues/new?`;
/** Where the links of a page that report a mistake lead. */
const reportsOn = (path: string): URL[] =>
  linksIn(mainOf(readBuilt(path)))
    .filter((link) => link.startsWith(NEW_ISSUE))
    .map((link) => new URL(link));

const asked = pages.filter((path) => path !== '404.html');

describe('a mistake can be reported', () => {
  test.for(asked)('on %s, once, with its title and its full address', (path) => {
    const [report, ...others] = reportsOn(path);
    expect(others).toEqual([]);
    const heading = decodeHtml(/<h1[^>]*>(.*?)<\/h1>/.exec(readBuilt(path))?.[1] ?? '');
    if (path !== 'index.html') expect(report?.searchParams.get('title')).toBe(`Mistake on “${heading}”`);
    const lines = report?.searchParams.get('body')?.split('\n') ?? [];
    expect(lines[0]).toBe(SITE_URL + path.replace(/index\.html$/, ''));
    expect(lines.filter((line) => /^\*\*.*\?\*\*$/.test(line))).toHaveLength(3);
  });

  test('on pages that say what became of another, and not on those that only lead on', () => {
    const saying = signposts.filter((path) => readBuilt(path).includes('<footer'));
    expect(saying.length).toBeGreaterThan(1);
    expect(saying.filter((path) => reportsOn(path).length !== 1)).toEqual([]);
  });

  test('not where there is no page: its address is not the one that the reader came from', () => {
    expect(reportsOn('404.html')).toEqual([]);
  });

  test('beside the link that edits a page of one file', () => {
    expect(mainOf(readBuilt('roles/rigger/index.html'))).toMatch(
      /Edit this page<\/a><a [^>]*>Report a mistake<\/a><\/p>/,
    );
  });
});
