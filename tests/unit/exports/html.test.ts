import { VFile } from 'vfile';
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { renderHtml, renderInlineHtml } from '../../../src/exports/html.ts';
import { parseMarkdown } from '../../../src/reader/parse-markdown.ts';
import { resolveLinks } from '../../../src/reader/links.ts';
import { readStudio } from '../../support/invented-team.ts';
import { roleOf } from '../../support/small-team.ts';

const { catalogue } = await readStudio();
const programmer = roleOf(catalogue, 'engine-programmer');

/** Markdown as it would stand in a guide. */
function parse(markdown: string): RootContent[] {
  const tree = parseMarkdown(markdown);
  resolveLinks(tree, new VFile(), 'guides/arriving.md');
  return tree.children;
}

describe('text of the content as HTML', () => {
  test('has a number that leads to the list where a citation stands, whichever is mentioned first', () => {
    const [handbook, talk] = programmer.citations;
    const nodes = parse('First.[^talk] Then.[^Handbook]\n\n[^talk]: x\n[^handbook]: x\n').slice(0, 1);
    expect([handbook?.number, talk?.number]).toEqual([1, 2]);
    expect(renderHtml(nodes, programmer.citations)).toBe(
      '<p>First.<sup class="cite"><a href="#cite-2">2</a></sup> Then.<sup class="cite"><a href="#cite-1">1</a></sup></p>',
    );
  });

  test('has the numbers of one place in one group in their order, and those of another place in another', () => {
    const nodes = parse('First.[^talk][^Handbook] Then.[^talk]\n\n[^talk]: x\n[^handbook]: x\n').slice(0, 1);
    expect(renderHtml(nodes, programmer.citations)).toBe(
      '<p>First.<sup class="cite"><a href="#cite-1">1</a><a href="#cite-2">2</a></sup> Then.<sup class="cite"><a href="#cite-2">2</a></sup></p>',
    );
  });

  test('leads from one content file to the page of another, or to the place on it', () => {
    const links = [
      '[a](../roles/game-tester.md)',
      '[b](../roles/game-tester.md#tools)',
      '[c](../tools/cpp.md)',
      '[d](../sources/talk.md)',
      '[e](../terms/playtest.md)',
      '[f](habits.md#mornings)',
      '[g](#below)',
      '[h](https://elsewhere.example/?a=1&b=2)',
    ];
    expect(renderInlineHtml(parse(links.join(' '))).match(/href="[^"]*"/g)).toEqual([
      'href="/roles/game-tester/"',
      'href="/roles/game-tester/#tools"',
      'href="/tools/cpp/"',
      'href="/sources/#talk"',
      'href="/glossary/#playtest"',
      'href="/guides/habits/#mornings"',
      'href="/guides/arriving/#below"',
      'href="https://elsewhere.example/?a=1&#x26;b=2"',
    ]);
  });

  test('marks a link that the site has made to explain a term, and no other', () => {
    expect(renderHtml(programmer.introduction, programmer.citations)).toBe(
      '<p>Someone who counts milliseconds<sup class="cite"><a href="#cite-1">1</a></sup> for the <a href="/glossary/#frame-rate" class="term">frame rate</a>.</p>',
    );
    expect(renderInlineHtml(parse('The [frame rate](../terms/frame-rate.md).'))).toBe(
      'The <a href="/glossary/#frame-rate">frame rate</a>.',
    );
  });

  test('has headings with the anchors of their page', () => {
    const arriving = catalogue.guides.find(({ id }) => id === 'arriving');
    const [first] = arriving?.parts ?? [];
    expect(first?.kind === 'text' && renderHtml(first.body)).toBe('<h2 id="whom-to-meet">Whom to meet</h2>');
  });

  test('has each table in a box that scrolls, which the keyboard reaches', () => {
    const [hours] = programmer.sections;
    const html = renderHtml(hours?.body ?? []);
    expect(html).toMatch(/^<div class="scroll" tabindex="0"><table>[\s\S]*<td>Monday<\/td>[\s\S]*<\/table><\/div>$/);
    expect(
      renderHtml(parse('| a |\n| - |\n| 1 |\n\n| b |\n| - |\n| 2 |\n')).match(/<div class="scroll"/g),
    ).toHaveLength(2);
  });

  test('has lists inside lists', () => {
    const [rendering] = programmer.groups;
    expect(renderHtml(rendering?.responsibilities[0]?.body ?? [], programmer.citations)).toBe(
      '<p>Keeps the frame rate up:<sup class="cite"><a href="#cite-1">1</a></sup></p>\n<ul>\n<li>on old machines,</li>\n<li>on new ones.<sup class="cite"><a href="#cite-2">2</a></sup></li>\n</ul>',
    );
  });

  test.for([
    'a <b>bold</b> word',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<div id="main">\n\ntext\n\n</div>',
    '<!-- a remark -->',
  ])('has nothing of the raw HTML in %j', (markdown) => {
    const html = renderHtml(parse(markdown));
    expect(html.replaceAll(/<\/?p>/g, '')).not.toMatch(/[<>]/);
    expect(html).not.toContain('&#x3C;');
  });

  test.for(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])('has no link to %s', (url) => {
    expect(renderInlineHtml([{ type: 'link', url, children: [{ type: 'text', value: 'x' }] }])).toBe('<a>x</a>');
  });

  test('shows what only looks like markup as it is', () => {
    expect(renderInlineHtml([{ type: 'text', value: 'a < b & c > d' }])).toBe('a &#x3C; b &#x26; c > d');
  });

  test('leaves the tree as it was, so that every format is written from the same', () => {
    const nodes = parse('One[^handbook] and [two](../tools/c.md).\n\n[^handbook]: x\n').slice(0, 1);
    const before = structuredClone(nodes);
    expect(renderHtml(nodes, programmer.citations)).toContain('href="#cite-1"');
    expect(nodes).toEqual(before);
  });
});

describe('text for the inside of a sentence', () => {
  test('is without its paragraph when it is the only one', () => {
    expect(renderInlineHtml(parse('one *two*'))).toBe('one <em>two</em>');
    expect(renderInlineHtml(parse('one\n\ntwo'))).toBe('<p>one</p>\n<p>two</p>');
    expect(renderInlineHtml(parse('- one'))).toBe('<ul>\n<li>one</li>\n</ul>');
  });
});
