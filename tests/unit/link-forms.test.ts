import { expect, test } from 'vitest';
import { linkForms } from '../../src/exports/link-forms.ts';

test('a link is written in each form with the signs of that form escaped', () => {
  expect(linkForms('C [x] <y> `z` & *w*', 'https://roles.example/c/')).toEqual([
    { name: 'Markdown', text: '[C \\[x\\] \\<y> \\`z\\` & \\*w\\*](https://roles.example/c/)' },
    { name: 'HTML', text: '<a href="https://roles.example/c/">C [x] &lt;y&gt; `z` &amp; *w*</a>' },
    { name: 'reStructuredText', text: '`C [x] \\<y> \\`z\\` & \\*w\\* <https://roles.example/c/>`__' },
    { name: 'AsciiDoc', text: 'link:https://roles.example/c/[C [x\\] <y> `z` & *w*]' },
    { name: 'Plain text', text: 'C [x] <y> `z` & *w*: https://roles.example/c/' },
  ]);
});
