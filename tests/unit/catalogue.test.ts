import { afterAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/exports/html.ts';
import { buildCatalogue } from '../../src/model/build-catalogue.ts';
import { plainText } from '../../src/reader/plain-text.ts';
import { checkedContent, edited, readFolder, removeFolders, writeContent } from '../support/content-folder.ts';
import { catalogueOf, roleOf } from '../support/small-team.ts';

afterAll(removeFolders);

test('roles stand by family in the order of the site, then by title; tools by title', async () => {
  const { roles, tools } = await catalogueOf({
    c: { family: 'makers' },
    a: { family: 'keepers' },
    b: { family: 'makers' },
  });
  expect(roles.map(({ id, family, familyIndex }) => [id, family.title, familyIndex])).toEqual([
    ['b', 'Makers', 0],
    ['c', 'Makers', 0],
    ['a', 'Keepers', 1],
  ]);
  expect(tools.map(({ id, title }) => [id, title])).toEqual([
    ['b-tool', 'Alpha'],
    ['a-tool', 'Zeta'],
  ]);
});

test('what a role receives is what others give it, the same hand-off seen from the other side', async () => {
  const catalogue = await catalogueOf({
    a: { family: 'makers', to: ['b', 'b', 'c'] },
    b: { family: 'makers', to: ['c'] },
    c: { family: 'makers' },
  });
  const [a, b, c] = ['a', 'b', 'c'].map((id) => roleOf(catalogue, id));
  expect(a?.receives).toEqual([]);
  expect(c?.gives).toEqual([]);
  expect(b?.receives.map(({ from, gives }) => [from.id, gives])).toEqual([
    ['a', 'thing 1 from a'],
    ['a', 'thing 2 from a'],
  ]);
  expect(c?.receives).toEqual([a?.gives[2], b?.gives[0]]);
  expect(c?.receives[0]).toBe(a?.gives[2]);
});

test('a tool knows each role that uses it, and what for, in the order of the roles', async () => {
  const use = (what: string): string => `tools:\n  - tool: a-tool\n    for: ${what}\n`;
  const catalogue = await catalogueOf({
    a: { family: 'keepers', more: use('keeping') },
    b: { family: 'makers', more: use('making') },
    c: { family: 'makers' },
  });
  const [unused, used] = catalogue.tools;
  expect(unused?.usedBy).toEqual([]);
  expect(used?.usedBy.map(({ role, for: what }) => [role.id, what])).toEqual([
    ['b', 'making'],
    ['a', 'keeping'],
  ]);
  expect(used?.usedBy[0]?.role).toBe(roleOf(catalogue, 'b'));
});

test('the phases of a role stand in the order of the site, whatever the order of its file', async () => {
  const phase = (id: string): string => `  ${id}:\n    part: leads\n    does: Works in ${id}.\n`;
  const catalogue = await catalogueOf({
    a: { family: 'makers', more: `lifecycle:\n${phase('run')}${phase('think')}` },
    b: { family: 'makers' },
  });
  expect(roleOf(catalogue, 'a').lifecycle.map(({ phase: { title }, part, does }) => [title, part, does])).toEqual([
    ['Think', 'leads', 'Works in think.'],
    ['Run', 'leads', 'Works in run.'],
  ]);
  expect(roleOf(catalogue, 'b').lifecycle).toEqual([]);
});

test('a difference joins what the files of both roles say, seen from each', async () => {
  const catalogue = await catalogueOf({
    a: { family: 'makers', more: 'differs:\n  - from: c\n    here: A makes.\n  - from: b\n    here: A begins.\n' },
    b: { family: 'makers', more: 'differs:\n  - from: a\n    here: B ends.\n' },
    c: { family: 'keepers', more: 'differs:\n  - from: a\n    here: C keeps.\n' },
  });
  const seenFrom = (id: string): string[][] =>
    roleOf(catalogue, id).differs.map(({ other, here, there }) => [other.id, here, there]);
  expect(seenFrom('a')).toEqual([
    ['c', 'A makes.', 'C keeps.'],
    ['b', 'A begins.', 'B ends.'],
  ]);
  expect(seenFrom('b')).toEqual([['a', 'B ends.', 'A begins.']]);
  expect(seenFrom('c')).toEqual([['a', 'C keeps.', 'A makes.']]);
});

describe('of the good content', () => {
  test('every fact has its citations, with the source itself and the number of the page', async () => {
    const { roles, sources } = (await checkedContent({})).catalogue;
    const engineer = roles.find(({ id }) => id === 'data-engineer');
    const citation = { label: 'people', number: 1, source: sources[0], at: 'section 3' };
    expect(engineer?.citations).toEqual([citation]);
    expect(engineer?.lifecycle[0]?.citations).toEqual([citation]);
    expect(engineer?.gives[0]?.citations).toEqual([citation]);
    expect(engineer?.tools[0]?.citations).toEqual([]);
    expect(engineer?.groups[0]?.responsibilities.map(({ text, citations }) => [text, citations])).toEqual([
      ['Builds pipelines.', [citation]],
      ['Watches pipelines.', []],
    ]);
  });

  test('the integrity check has nothing to say, and without it neither has the reader', async () => {
    const { files } = await readFolder(await writeContent({}));
    expect(files).toHaveLength(6);
    expect(files.flatMap(({ messages }) => messages)).toEqual([]);
  });
});

describe('a guide', () => {
  const text = `## Start here

Begin.

::role-list{roles="data-scientist data-engineer"}

## Go on with *models* <!-- id: models -->

### Start here

End.

::link-forms{role="data-engineer"}
`;
  const readGuide = async () => {
    const { guides } = (
      await checkedContent(
        edited('guides/start.md', 'Begin with the [data engineer](../roles/data-engineer.md).\n', text),
      )
    ).catalogue;
    return guides[0];
  };

  test('is cut at the parts that the site makes, with their roles in the order that it names them', async () => {
    const parts = (await readGuide())?.parts ?? [];
    expect(
      parts.map((part) =>
        part.kind === 'text' ? plainText(part.body) : [part.kind, ...part.roles.map(({ id }) => id)],
      ),
    ).toEqual([
      'Start here Begin.',
      ['role-list', 'data-scientist', 'data-engineer'],
      'Go on with models Start here End.',
      ['link-forms', 'data-engineer'],
    ]);
  });

  test('has an anchor at every heading, made of its words or named by a comment', async () => {
    const guide = await readGuide();
    expect(guide?.headings).toEqual([
      { id: 'start-here', pinned: false, title: 'Start here', depth: 2 },
      { id: 'models', pinned: true, title: 'Go on with models', depth: 2 },
      { id: 'start-here-1', pinned: false, title: 'Start here', depth: 3 },
    ]);
    const html = guide?.parts.map((part) => (part.kind === 'text' ? renderHtml(part.body) : '')).join('\n');
    expect(html?.match(/<h\d.*<\/h\d>/g)).toEqual([
      '<h2 id="start-here">Start here</h2>',
      expect.stringMatching(/^<h2 id="models">Go on with <em>models<\/em> *<\/h2>$/),
      '<h3 id="start-here-1">Start here</h3>',
    ]);
  });
});

test('a catalogue of content that was not checked is refused, with the name of what is missing', async () => {
  const folder = await writeContent({ 'tools/kafka.md': undefined });
  const { content } = await readFolder(folder);
  expect(() => buildCatalogue(content)).toThrow('There is no "kafka" in the content.');
  expect(() => buildCatalogue({ ...content, site: undefined })).toThrow('A catalogue needs the settings of the site.');
});
