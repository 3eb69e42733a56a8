import { expect, test } from 'vitest';
import { renderHtml, renderInlineHtml } from '../../src/exports/html.ts';
import { parseMarkdown } from '../../src/reader/parse-markdown.ts';

/** What somebody might write to bring markup or script of their own onto the page. */
const nasty = [
  '<script>alert(1)</script>',
  'text <script src="https://evil.example/x.js"></script> text',
  '<!-- a --><script>alert(1)</script><!-- b -->',
  '<!--><script>alert(1)</script>-->',
  '<!-- > --><img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<style>body{display:none}</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<x-evil data-x="1">x</x-evil>',
  '<details open ontoggle=alert(1)>x</details>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<SCRIPT\n>alert(1)</SCRIPT\n>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](java&NewLine;script:alert(1))',
  '[x](&#106;avascript&colon;alert(1))',
  '[x](<\tjavascript:alert(1)>)',
  '[x](&#1;javascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](file:///etc/passwd)',
  '[x](blob:https://evil.example/1)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](x" onerror="alert(1))',
  '[x](https://example.org "t\\" onmouseover=\\"alert(1)")',
  '[x](https://example.org/"onmouseover="alert(1))',
  '`<script>alert(1)</script>`',
  '```html onload=alert(1)\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  '# x {onclick=alert(1)}',
  '| a <script>alert(1)</script> |\n| - |\n| <img src=x onerror=alert(1)> |',
  '- [x] <input autofocus onfocus=alert(1)>',
  '~~<script>alert(1)</script>~~',
  '[^x"><script>alert(1)</script>]',
  'www.evil.example/"onclick="alert(1)',
];

/** All that Markdown yields: anything else in the HTML came from somewhere else. */
const ELEMENTS = new Set(
  'p a em strong del code pre ul ol li h1 h2 h3 h4 h5 h6 blockquote hr br table thead tbody tr th td input img sup'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('href title class align checked disabled type start src alt'.split(' '));

/** What is unsafe about HTML; it is tokenized as a browser would, quoted attributes and all. */
function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  // What the site puts around every table.
  const written = html.replace(/<div class="scroll" tabindex="0">(<table>.*?<\/table>)<\/div>/gs, '$1');
  for (const [, name = '', attributes = ''] of written.matchAll(/<\/?([^\s>/]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g)) {
    if (!ELEMENTS.has(name.toLowerCase())) dangers.push(`element ${name}`);
    for (const [, key = '', value = ''] of attributes.matchAll(/([^\s=/"']+)(?:=("[^"]*"|[^\s"]+))?/g)) {
      if (!ATTRIBUTES.has(key)) dangers.push(`attribute ${key}`);
      const address = decode(value.replaceAll('"', ''));
      if ((key === 'href' || key === 'src') && /^[^/?#]*:/.test(address) && !/^(https?|mailto):/.test(address)) {
        dangers.push(`address ${address}`);
      }
    }
  }
  return dangers;
}

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);?/gi, (_match, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);?/g, (_match, code: string) => String.fromCodePoint(Number(code)));
}

/** The places in a content file where text may stand. */
const places: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Before ${text} after`,
  (text) => `> ${text.replaceAll('\n', '\n> ')}`,
  (text) => `- ${text.replaceAll('\n', '\n  ')}`,
  (text) => `## ${text.replaceAll('\n', ' ')}`,
  (text) => `**${text}**`,
  (text) => `[${text}](https://example.org)`,
];

test.for(nasty)('no markup, handler or address of its own comes of %j', (text) => {
  for (const place of places) {
    const nodes = parseMarkdown(place(text)).children;
    for (const html of [renderHtml(nodes), renderInlineHtml(nodes)]) expect(dangersIn(html), html).toEqual([]);
  }
});

test('the check above sees what is unsafe', () => {
  expect(dangersIn('<p onclick="x">a</p>')).toEqual(['attribute onclick']);
  expect(dangersIn('<div class="scroll" tabindex="0">a</div>')).toContain('element div');
  expect(dangersIn('<script>a</script>')).toEqual(['element script', 'element script']);
  expect(dangersIn('<a href="javascript:alert(1)">x</a>')).toEqual(['address javascript:alert(1)']);
  expect(dangersIn('<a href="&#x6A;avascript:alert(1)">x</a>')).toEqual(['address javascript:alert(1)']);
  expect(dangersIn('<a href="https://example.org/?a=b:c" title="a > b">x</a><br>')).toEqual([]);
});

test('what Markdown can say is kept', () => {
  const html = renderHtml(
    parseMarkdown('*a* **b** `c` ~~d~~ [e](https://example.org) & < \n\n1. x\n\n| f |\n| :- |\n| g |\n').children,
  );
  expect(html).toBe(
    [
      '<p><em>a</em> <strong>b</strong> <code>c</code> <del>d</del> <a href="https://example.org">e</a> &#x26; &#x3C;</p>',
      '<ol>\n<li>x</li>\n</ol>',
      '<div class="scroll" tabindex="0"><table>\n<thead>\n<tr>\n<th align="left">f</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="left">g</td>\n</tr>\n</tbody>\n</table></div>',
    ].join('\n'),
  );
});
