import { describe, expect, test } from 'vitest';
import { pages, readBuilt } from '../files.ts';
import { emptyHeadings } from '../headings.ts';

test.for(pages)('%s has no heading with nothing below it', (path) => {
  expect(emptyHeadings(readBuilt(path))).toEqual([]);
});

describe('a heading is empty', () => {
  test.for<[string, string[]]>([
    ['<h2>a</h2><p>text</p>', []],
    ['<h2>a</h2><div><h3>b</h3><p>text</p></div>', []],
    ['<h2>a</h2><!-- x --><svg></svg>', []],
    ['<section><div><h2>a</h2></div><ul><li>text</li></ul></section>', []],
    ['<h2 id="a"><a href="#a">a</a></h2>', ['a']],
    ['<h2>a</h2><p> </p><h2>b</h2><p>text</p>', ['a']],
    ['<h2>a</h2><ul></ul></section><p>text</p>', ['a']],
    ['<h2>a</h2><h3>b</h3><h2>c</h2>text', ['a', 'b']],
    ['<section><h2>a</h2></section><p>text</p>', ['a']],
    ['<section><div><h2>a</h2></div></section><p>text</p>', ['a']],
  ])('when it heads nothing: %s', ([html, expected]) => {
    expect(emptyHeadings(html)).toEqual(expected);
  });
});
