import { describe, expect, test } from 'vitest';
import { linkForms } from '../../../src/exports/link-forms.ts';
import { parseMarkdown } from '../../../src/reader/parse-markdown.ts';
import { parseXml } from '../../support/xml.ts';

const URL = 'https://games.example/tools/x/';

const HOSTILE = [
  'Plain words',
  'C++',
  'C#',
  'A [b] c',
  'Ends with ]',
  'A *b* _c_ `d` ~~e~~',
  'A <b>c</b> & d',
  'R&amp;D',
  'Say "who" and \'what\'',
  'Back\\slash\\',
  '](https://evil.example) [x',
  '</a><script>alert(1)</script>',
  'https://other.example/ and www.other.example',
  '# 1. - + > | x',
];

function formOf(name: string, title: string): string {
  return linkForms(title, URL).find((form) => form.name === name)?.text ?? '';
}

test('a link is written in five forms', () => {
  expect(linkForms('C++', URL)).toEqual([
    { name: 'Markdown', text: `[C++](${URL})` },
    { name: 'HTML', text: `<a href="${URL}">C++</a>` },
    { name: 'reStructuredText', text: `\`C++ <${URL}>\`__` },
    { name: 'AsciiDoc', text: `link:${URL}[C++]` },
    { name: 'Plain text', text: `C++: ${URL}` },
  ]);
});

describe.for(HOSTILE)('the title %j', (title) => {
  test('is the text of the one link in Markdown', () => {
    expect(unpositioned(parseMarkdown(formOf('Markdown', title)).children)).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'link', title: null, url: URL, children: [{ type: 'text', value: title }] }],
      },
    ]);
  });

  test('is the text of the one link in HTML', () => {
    // What of HTML there is in it is XML as well.
    expect(unpositioned([parseXml(formOf('HTML', title))])).toEqual([
      { type: 'element', name: 'a', attributes: { href: URL }, children: [{ type: 'text', value: title }] },
    ]);
  });

  test('ends neither the link of reStructuredText nor that of AsciiDoc', () => {
    const inRst =
      /^`(.*) <https:\/\/games\.example\/tools\/x\/>`__$/.exec(formOf('reStructuredText', title))?.[1] ?? '';
    expect(inRst.replace(/\\(.)/g, '$1')).toBe(title);
    expect(inRst).not.toMatch(/(?<!\\)(?:\\\\)*[`<]/);
    const inAsciiDoc = /^link:https:\/\/games\.example\/tools\/x\/\[(.*)\]$/.exec(formOf('AsciiDoc', title))?.[1] ?? '';
    expect(inAsciiDoc.replaceAll('\\]', ']')).toBe(title);
    expect(inAsciiDoc).not.toMatch(/(?<!\\)\]/);
  });
});

/** Nodes without their positions in the text. */
function unpositioned(nodes: readonly object[]): unknown {
  return JSON.parse(JSON.stringify(nodes), (key, value) => (key === 'position' ? undefined : value));
}
