import { describe, expect, test } from 'vitest';
import { makeNamesFile } from '../../../src/search/build/make-names-file.ts';
import { editedStudio, readStudio } from '../../support/invented-team.ts';
import { catalogueOf } from '../../support/small-team.ts';

const { catalogue } = await readStudio();
const file = makeNamesFile(catalogue);

describe('the names file', () => {
  test('has for each role all that may lead to it, in the order of how much that says', () => {
    expect(file.roles.map(({ id, names }) => [id, names])).toEqual([
      ['engine-programmer', ['Core Programmer', 'EP', 'GFX', 'Graphics Wizard', 'C++ Programmer', 'World Builder']],
      ['level-designer', ['Map Designer', 'LD', 'World Builder']],
      ['community-manager', ['CM']],
      ['game-tester', ['GT']],
    ]);
  });

  test('has what a hit on a role shows, and what it can be narrowed by', () => {
    expect(file.roles[0]).toMatchObject({
      title: 'Engine Programmer',
      path: '/roles/engine-programmer/',
      summary: 'Keeps the game fast & small.',
      family: 'makers',
      phases: ['plan', 'build'],
      groups: [
        ['rendering', 'Rendering'],
        ['loading', 'Loading'],
      ],
    });
    expect(file.roles[1]?.groups).toEqual([]);
  });

  test('has for each tool its other names and who uses it for what, by the place of the role', () => {
    expect(file.tools.map(({ title, names, uses }) => [title, names, uses])).toEqual([
      ['C', [], [[0, 'the loader']]],
      ['C#', ['CS'], [[3, 'test scripts']]],
      ['C++', ['Cpp'], [[0, 'the renderer']]],
      [
        'Pixel Press & Co',
        ['The Press'],
        [
          [1, 'drawing maps'],
          [2, 'making banners'],
        ],
      ],
    ]);
  });

  test('has of each term the first sentence of what it means', async () => {
    const term =
      '---\ntitle: lag\n---\n\nA wait of 99.9 ms or more, e.g. on a *slow* line. It spoils the game.\n\nNobody likes it.\n';
    const { terms } = makeNamesFile((await readStudio({ 'terms/lag.md': term })).catalogue);
    expect(terms.find(({ title }) => title === 'lag')?.text).toBe('A wait of 99.9 ms or more, e.g. on a slow line.');
  });

  test('has the guides', () => {
    expect(file.guides).toEqual([
      { title: 'Habits of the house', path: '/guides/habits/' },
      { title: 'Arriving', path: '/guides/arriving/' },
    ]);
  });

  test('has no name of a role twice, whichever way it is written', async () => {
    const more =
      'jobTitles:\n  - engine programmers\n  - Engine-Programmer\n  - core Programmers\n  - Shader Writer\n  - Shader writers\n';
    const changed = await readStudio(
      editedStudio('roles/engine-programmer.md', 'jobTitles:\n  - C++ Programmer\n  - World Builder\n', more),
    );
    expect(makeNamesFile(changed.catalogue).roles[0]?.names).toEqual([
      'Core Programmer',
      'EP',
      'GFX',
      'Graphics Wizard',
      'Shader Writer',
    ]);
  });

  test('keeps names apart that only a sign tells apart', async () => {
    const changed = await readStudio(
      editedStudio('tools/c.md', 'url: https://c', 'abbreviations:\n  - C∗\n  - C89\nurl: https://c'),
    );
    expect(makeNamesFile(changed.catalogue).tools[0]?.names).toEqual(['C89']);
  });
});

describe('the roles that are close to one', () => {
  test('are those from which it is told apart, then those that it exchanges most with', () => {
    expect(file.roles.map(({ id, differs, kin }) => [id, differs, kin])).toEqual([
      ['engine-programmer', [1], [1, 3]],
      ['level-designer', [0], [0]],
      ['community-manager', [], [3]],
      ['game-tester', [], [0, 2]],
    ]);
  });

  test('are at most four, whatever it exchanges', async () => {
    const others = ['b', 'c', 'd', 'e', 'f'];
    const team = await catalogueOf({
      a: { family: 'makers', to: ['b', 'c', 'd', 'e', 'f', 'f', 'e'] },
      ...Object.fromEntries(others.map((id) => [id, { family: 'makers' }])),
    });
    const { roles } = makeNamesFile(team);
    expect(roles[0]?.kin.map((place) => roles[place]?.id)).toEqual(['e', 'f', 'b', 'c']);
  });
});
