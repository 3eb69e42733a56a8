import type { FootnoteDefinition, FootnoteReference, Heading, Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { writeLlmsFullText, writeLlmsText } from '../../../src/exports/llms-text.ts';
import { listPages } from '../../../src/model/pages.ts';
import { parseMarkdown } from '../../../src/reader/parse-markdown.ts';
import { plainText } from '../../../src/reader/plain-text.ts';
import { readStudio } from '../../support/invented-team.ts';
import { ACTIVITIES } from '../../support/studio-activities.ts';

const { catalogue } = await readStudio();
const pages = listPages(catalogue);

function all<T extends Nodes>(tree: Nodes, type: T['type']): T[] {
  const nodes: T[] = [];
  visit(tree, type, (node) => void nodes.push(node as T));
  return nodes;
}

describe('llms.txt', () => {
  const text = writeLlmsText(catalogue, pages);

  test('leads to the Markdown of every page that has some, each once, under the heading of its kind', () => {
    const urls = all<Link>(parseMarkdown(text), 'link').map(({ url }) => url.replace('http://localhost:4321', ''));
    expect(urls).toEqual([
      '/index.md',
      '/lifecycle.md',
      '/collaboration.md',
      '/tools.md',
      '/sources.md',
      '/glossary.md',
      '/guides.md',
      '/roles/engine-programmer.md',
      '/roles/level-designer.md',
      '/roles/community-manager.md',
      '/roles/game-tester.md',
      '/guides/habits.md',
      '/guides/arriving.md',
      '/tools/c.md',
      '/tools/c-sharp.md',
      '/tools/cpp.md',
      '/tools/pixel-press.md',
      '/llms-full.txt',
      '/api/catalogue.json',
      '/api/catalogue.schema.json',
    ]);
    expect(text.match(/^## .*/gm)).toEqual(['## Overviews', '## Roles', '## Guides', '## Tools', '## Data']);
  });

  test('says what the site is and what each page is about', () => {
    expect(text).toMatch(/^# Fog & Fern\n\n> Who makes our games, and who cares for the players\.\n/);
    expect(text).toContain('roles/engine-programmer.md): Keeps the game fast & small.\n');
    expect(text).toContain('tools/pixel-press.md): drawing; used by Level Designer, Community Manager\n');
  });
});

test('activities have a heading of their own after the roles, and their chart stands with the data', async () => {
  const working = (await readStudio(ACTIVITIES)).catalogue;
  const text = writeLlmsText(working, listPages(working));
  expect(text.match(/^## .*/gm)).toEqual([
    '## Overviews',
    '## Roles',
    '## Activities',
    '## Guides',
    '## Tools',
    '## Data',
  ]);
  expect(text).toContain(
    'activities/build-the-game.md): The engine programmer answers for it; the game tester and the level designer do it. Make a build that somebody can play.\n',
  );
  expect(text).toContain('(http://localhost:4321/api/activities.csv): ');
  expect(writeLlmsFullText(working, listPages(working))).toContain('\n# Build the game\n');
});

describe('llms-full.txt', () => {
  const text = writeLlmsFullText(catalogue, pages);
  const tree = parseMarkdown(text);

  test('has every page once', () => {
    const titles = all<Heading>(tree, 'heading').filter(({ depth }) => depth === 1);
    expect(titles.map(plainText)).toEqual(pages.filter(({ id }) => id !== 'search').map(({ title }) => title));
  });

  test('has the lists that stand below responsibilities', () => {
    expect(text).toContain(
      '- Keeps the frame rate up:[^roles-engine-programmer-1]\n  - on old machines,\n  - on new ones.[^roles-engine-programmer-2]\n',
    );
  });

  test('has no footnote of one page that means that of another, and none that means nothing', () => {
    const defined = all<FootnoteDefinition>(tree, 'footnoteDefinition').map(({ identifier }) => identifier);
    expect(defined).toEqual([
      'lifecycle-1',
      'collaboration-1',
      'collaboration-2',
      'roles-engine-programmer-1',
      'roles-engine-programmer-2',
      'roles-level-designer-1',
      'roles-game-tester-1',
      'roles-game-tester-2',
      'tools-cpp-1',
      'tools-cpp-2',
      'tools-pixel-press-1',
    ]);
    const used = all<FootnoteReference>(tree, 'footnoteReference').map(({ identifier }) => identifier);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });
});

test('where there are no guides and no terms, no page is named that there is not', async () => {
  const bare = (
    await readStudio({
      'guides/habits.md': undefined,
      'guides/arriving.md': undefined,
      'terms/frame-rate.md': undefined,
      'terms/playtest.md': undefined,
    })
  ).catalogue;
  const text = writeLlmsText(bare, listPages(bare));
  expect(text.match(/^## .*/gm)).toEqual(['## Overviews', '## Roles', '## Tools', '## Data']);
  expect(text).not.toMatch(/glossary|guides/);
});
