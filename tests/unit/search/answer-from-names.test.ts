import { describe, expect, test } from 'vitest';
import { makeNamesFile } from '../../../src/search/build/make-names-file.ts';
import { makeRecords } from '../../../src/search/build/records.ts';
import { answerFromNames, markBeginnings } from '../../../src/search/query/answer-from-names.ts';
import { nearestNames } from '../../../src/search/query/nearest-names.ts';
import { readNames } from '../../../src/search/query/read-names.ts';
import { toQueryWords } from '../../../src/search/words.ts';
import { readStudio } from '../../support/invented-team.ts';
import { RULES } from '../../support/studio-rules.ts';

const names = readNames(makeNamesFile((await readStudio()).catalogue));
const hitsOf = (query: string) => answerFromNames(names, query).hits;
const lines = (query: string) => hitsOf(query).map(({ path, where }) => (where ? `${path} ${where}` : path));

describe('the names answer', () => {
  test('a role with the role, by whatever name, and with those that are close to it', () => {
    expect(lines('engine programmer')).toEqual([
      '/roles/engine-programmer/',
      '/roles/level-designer/ close to Engine Programmer',
      '/roles/game-tester/ close to Engine Programmer',
    ]);
    expect(lines('core programmer')[0]).toBe('/roles/engine-programmer/ also: Core Programmer');
    expect(lines('cm')[0]).toBe('/roles/community-manager/ also: CM');
    expect(lines('graphics wizard')[0]).toBe('/roles/engine-programmer/ also: Graphics Wizard');
  });

  test('a name that two roles share with both', () => {
    expect(lines('world builder').slice(0, 2)).toEqual([
      '/roles/level-designer/ also: World Builder',
      '/roles/engine-programmer/ also: World Builder',
    ]);
  });

  test('a tool with the tool and with each role that uses it, and what for', () => {
    expect(lines('pixel press & co')).toEqual([
      '/tools/pixel-press/ drawing',
      '/roles/level-designer/#tools uses Pixel Press & Co',
      '/roles/community-manager/#tools uses Pixel Press & Co',
    ]);
    expect(hitsOf('pixel press & co').map(({ text }) => text)).toEqual(['', 'for drawing maps', 'for making banners']);
    expect(lines('cpp')[0]).toBe('/tools/cpp/ programming language\u00a0· also: Cpp');
  });

  test.for([
    ['C', '/tools/c/', '/roles/engine-programmer/#tools'],
    ['c++', '/tools/cpp/', '/roles/engine-programmer/#tools'],
    ['c#', '/tools/c-sharp/', '/roles/game-tester/#tools'],
  ] as const)('“%s” with that language and those who use it, before all others', ([query, tool, user]) => {
    expect(
      hitsOf(query)
        .slice(0, 2)
        .map(({ path }) => path),
    ).toEqual([tool, user]);
  });

  test('a letter that is a name with that name, and with nothing that merely begins so', () => {
    expect(lines('c')).toEqual(['/tools/c/ programming language', '/roles/engine-programmer/#tools uses C']);
  });

  test('a term that is said in full before names that merely begin so, and with what it means', async () => {
    const game = `---\ntitle: game\naliases:\n  - pastime\n---\n\nWhat is played.\n`;
    const withGame = readNames(makeNamesFile((await readStudio({ 'terms/game.md': game })).catalogue));
    const [term, next] = answerFromNames(withGame, 'game').hits;
    expect(term).toEqual({
      kind: 'term',
      path: '/glossary/#game',
      title: 'game',
      where: 'pastime',
      text: 'What is played.',
      roles: [],
    });
    expect(hitsOf('game')[0]).toEqual(next);
    expect(answerFromNames(withGame, 'gam').hits.map(({ kind }) => kind)).not.toContain('term');
  });

  test('a law with its rules, by its short form, by its title and by what else it is called', async () => {
    const withLaw = readNames(makeNamesFile((await readStudio(RULES)).catalogue));
    for (const query of ['players act', 'act on the protection of players', 'gamers charter']) {
      expect(answerFromNames(withLaw, query).hits[0], query).toMatchObject({
        kind: 'rule',
        path: '/law/#source-players-act',
        title: 'Players Act',
      });
    }
  });

  test('a term or a law with each name once, whichever of them was asked for', async () => {
    const words = readNames(
      makeNamesFile(
        (
          await readStudio({
            ...RULES,
            'terms/game.md': '---\ntitle: game\naliases:\n  - pastime\n  - play\n---\n\nWhat is played.\n',
          })
        ).catalogue,
      ),
    );
    const whereOf = (query: string) => answerFromNames(words, query).hits[0]?.where;
    expect(whereOf('pastime')).toBe('pastime, play');
    expect(whereOf('act on the protection of players 2025')).toBe('Act on the Protection of Players (2025)');
    expect(whereOf('gamers charter')).toBe('Act on the Protection of Players (2025)\u00a0· also: Gamers’ Charter');
  });

  test('a law without a short form with its title once, and no other name in its place', async () => {
    const source = String(RULES['sources/players-act.md']).replace('short: Players Act\n', '');
    const law = (await readStudio({ ...RULES, 'sources/players-act.md': source })).catalogue;
    const whereOf = (query: string) => answerFromNames(readNames(makeNamesFile(law)), query).hits[0]?.where;
    expect(whereOf('act on the protection of players 2025')).toBe('');
    expect(whereOf('gamers charter')).toBe('also: Gamers’ Charter');
    const record = makeRecords(law).find(({ url }) => url === '/law/#source-players-act');
    expect(record?.meta).toMatchObject({ title: 'Act on the Protection of Players (2025)', where: '' });
  });

  test('a term after all that is called the same', async () => {
    const press = `---\ntitle: the press\n---\n\nWhat prints boxes.\n`;
    const withPress = readNames(makeNamesFile((await readStudio({ 'terms/press.md': press })).catalogue));
    const kinds = answerFromNames(withPress, 'the press').hits.map(({ kind }) => kind);
    expect(kinds[0]).toBe('tool');
    expect(kinds).toContain('term');
  });

  test('a heading with the place where it stands, and a guide with its page', () => {
    expect(hitsOf('rendering')[0]).toEqual({
      kind: 'responsibility',
      path: '/roles/engine-programmer/#rendering',
      title: 'Rendering',
      where: 'Engine Programmer',
      text: '',
      roles: ['engine-programmer'],
    });
    expect(hitsOf('arriving')[0]).toMatchObject({ kind: 'guide', path: '/guides/arriving/' });
  });

  test('two names with the place where they are told apart, then with both', () => {
    for (const query of ['engine programmer vs level designer', 'Engine Programmer or Level Designer?']) {
      expect(lines(query).slice(0, 3)).toEqual([
        '/roles/engine-programmer/#differences how it differs from the Level Designer',
        '/roles/engine-programmer/',
        '/roles/level-designer/',
      ]);
    }
    const asked = 'What’s the difference between an engine programmer and a level designer?';
    expect(lines(asked)[0]).toBe('/roles/engine-programmer/#differences how it differs from the Level Designer');
    expect(lines('how does a level designer differ from an engine programmer')[0]).toContain('#differences');
    for (const query of [
      'engine programmer compared to level designer',
      'compare an engine programmer with a level designer',
      'differences between engine programmer and level designer',
      'how an engine programmer differs from a level designer',
      'comparison of engine programmer and level designer',
      'engine programmer versus level designer',
    ]) {
      expect(lines(query)[0], query).toContain('/roles/engine-programmer/#differences');
    }
    expect(lines('level designer and map designer and game tester')).toEqual([]);
    expect(lines('game tester vs level designer')).toEqual(['/roles/game-tester/', '/roles/level-designer/']);
  });

  test('each place once', () => {
    for (const query of ['programmer', 'c', 'world builder', 'designer', 'rendering']) {
      const paths = hitsOf(query).map(({ path }) => path);
      expect(new Set(paths).size, query).toBe(paths.length);
    }
  });
});

describe('a mistyped name', () => {
  test('is answered as what was meant, and says so', () => {
    const answer = answerFromNames(names, 'comunity manger');
    expect(answer.showingFor).toBe('Community Manager');
    expect(answer.hits[0]?.path).toBe('/roles/community-manager/');
    expect(answerFromNames(names, 'community manager').showingFor).toBeUndefined();
  });
});

describe('a query', () => {
  test.for(['', '   ', 'the', 'who is the', 'What do I need?', '?!', '+', '…'])('of “%s” seeks nothing', (query) => {
    expect(toQueryWords(query)).toEqual([]);
    expect(hitsOf(query)).toEqual([]);
  });

  test.for(['c++', 'C', 'who is the tester', 'R', '職'])('of “%s” seeks something', (query) => {
    expect(toQueryWords(query)).toHaveLength(1);
  });

  test('may ask a question: only the words that say something count', () => {
    expect(lines('who is the game tester?')[0]).toBe('/roles/game-tester/');
    expect(lines('Which roles')).toEqual([]);
    for (const question of ['who uses C#', 'which role uses C#', 'which team has C#', 'who is responsible for C#?']) {
      expect(lines(question), question).toEqual(lines('C#'));
    }
  });

  test('may be far too long', () => {
    expect(hitsOf(`game tester ${'x'.repeat(10_000)}`)).toEqual([]);
    expect(hitsOf(`game tester${' '.repeat(10_000)}and much else`)[0]?.path).toBe('/roles/game-tester/');
  });
});

describe('the names that are spelled most like a query that found nothing', () => {
  test('are at most three, the nearest first', () => {
    expect(nearestNames(names.file, 'graphic lizard')).toEqual(['Graphics Wizard']);
    expect(nearestNames(names.file, 'game toaster')[0]).toBe('Game Tester');
    expect(nearestNames(names.file, 'programer')).toEqual(['C++ Programmer', 'Core Programmer', 'Engine Programmer']);
    const tools = ['Paintbrushes', 'Paintbrush', 'Paintbrushed', 'Paintbrushing'].map((title) => {
      return { title, path: `/${title}/`, kind: '', names: [], uses: [] };
    });
    expect(nearestNames({ roles: [], tools, laws: [], terms: [], guides: [] }, 'paintbrash')).toEqual([
      'Paintbrush',
      'Paintbrushes',
      'Paintbrushed',
    ]);
  });

  test('are none when nothing is alike', () => {
    expect(nearestNames(names.file, 'zzzzzzzzzzzz')).toEqual([]);
    expect(nearestNames(names.file, '?!')).toEqual([]);
  });

  test('are each named once, though several roles may have the name', () => {
    expect(nearestNames(names.file, 'word bilder')).toEqual(['World Builder']);
  });
});

test('what begins with a word that was asked for is marked, and nothing that only asks who', () => {
  const isMarked = markBeginnings('who is responsible for map drawing');
  expect(['maps', 'drawings', 'responsible', 'who'].map(isMarked)).toEqual([true, true, false, false]);
});
