import type { RootContent } from 'mdast';
import { afterAll, expect, test } from 'vitest';
import { renderHtml, renderInlineHtml } from '../../src/exports/html.ts';
import type { Citation } from '../../src/model/citation.ts';
import { checkedContent, GOOD, removeFolders } from '../support/content-folder.ts';
import { readRoleText } from '../support/read-role-text.ts';
import { roleOf } from '../support/small-team.ts';

afterAll(removeFolders);

function read(body: string) {
  const entry = readRoleText(body);
  return { ...entry, items: entry.body.groups.flatMap(({ responsibilities }) => responsibilities) };
}

test('citations are numbered in the order of their definitions, and say where in the source', () => {
  const { citations } = read(`
## Key responsibilities

- Tests.[^two][^one]

[^one]: [First](../sources/first.md), section 1
[^two]: [Second](../sources/second.md): 00:49–01:06. <!-- To be checked. -->
[^three]: [Third](../sources/third.md)

## More

Words.[^three]
`);
  expect(citations.map(({ label, source, at }) => [label, source, at])).toEqual([
    ['one', 'first', 'section 1'],
    ['two', 'second', '00:49–01:06'],
    ['three', 'third', undefined],
  ]);
});

/** The text with its marks as numbers: `a` is 1, `b` is 2. */
function marked(body: readonly RootContent[]): string {
  const source = { id: 's', title: 'S' } as Citation['source'];
  const citations = ['a', 'b'].map((label, index) => ({ label, number: index + 1, source }));
  return renderInlineHtml(body, citations)
    .replaceAll(/<a[^>]*>(\d)<\/a>/g, '[$1]')
    .replaceAll(/<\/?sup[^>]*>/g, '');
}

test('an item has each of its citations once, in the order of their mention, and its marks where they were written', () => {
  const { items } = read(`
## Key responsibilities

- Tests[^b] and waits.[^a][^b]
- Sleeps.

[^a]: [A](../sources/a.md)
[^b]: [B](../sources/b.md)
`);
  expect(items.map(({ text, body, cites }) => ({ text, html: marked(body), cites }))).toEqual([
    { text: 'Tests and waits.', html: 'Tests[2] and waits.[1][2]', cites: ['b', 'a'] },
    { text: 'Sleeps.', html: 'Sleeps.', cites: [] },
  ]);
});

test('a mention in running text is shown as the number that leads to the list of citations', async () => {
  const { catalogue } = await checkedContent({
    'sources/other.md': '---\ntitle: Other\n---\n',
    'roles/data-engineer.md': (GOOD['roles/data-engineer.md'] ?? '')
      .replace('Someone who moves data.', 'Someone.[^other]')
      .concat('[^other]: [Other](../sources/other.md)\n'),
  });
  const { introduction, citations } = roleOf(catalogue, 'data-engineer');
  expect(renderHtml(introduction, citations)).toBe('<p>Someone.<sup class="cite"><a href="#cite-2">2</a></sup></p>');
});

test('a label means the same in capitals', () => {
  const { items, citations } = read(
    '\n## Key responsibilities\n\n- Tests.[^People]\n\n[^people]: [A](../sources/a.md)\n',
  );
  expect(items[0]?.cites).toEqual(['people']);
  expect(citations.map(({ label }) => label)).toEqual(['people']);
});

test('a definition that is indented below an item is a definition, and no part of the item', () => {
  const { items, citations } = read(
    '\n## Key responsibilities\n\n- Tests.[^a]\n\n  [^a]: [A](../sources/a.md), page 3\n',
  );
  expect(items).toMatchObject([{ id: 'tests', pinned: false, text: 'Tests.', cites: ['a'] }]);
  expect(items.map(({ body }) => marked(body))).toEqual(['Tests.[1]']);
  expect(citations.map(({ source, at }) => [source, at])).toEqual([['a', 'page 3']]);
});

test('a phase may have the name of a field that cites', async () => {
  const { catalogue } = await checkedContent({
    'site.yaml': (GOOD['site.yaml'] ?? '').replace('id: design', 'id: cites'),
    'roles/data-engineer.md': (GOOD['roles/data-engineer.md'] ?? '').replace('  design:', '  cites:'),
  });
  const [work] = roleOf(catalogue, 'data-engineer').lifecycle;
  expect(work?.phase.id).toBe('cites');
  expect(work?.citations.map(({ source }) => source.id)).toEqual(['people']);
});
