import { describe, expect, test } from 'vitest';
import { makeActivitiesFile } from '../../../src/search/build/make-activities-file.ts';
import { makeNamesFile } from '../../../src/search/build/make-names-file.ts';
import { answerFromNames } from '../../../src/search/query/answer-from-names.ts';
import { readActivities } from '../../../src/search/query/find-activities.ts';
import { readNames } from '../../../src/search/query/read-names.ts';
import { toStem } from '../../../src/search/stem.ts';
import { readStudio } from '../../support/invented-team.ts';
import { ACTIVITIES } from '../../support/studio-activities.ts';

/** The studio with another name for one of its activities. */
async function readStudioAsking(asked: string) {
  const path = 'activities/answer-the-players.md';
  const text = String(ACTIVITIES[path]).replace('phase: run', `phase: run\nasked:\n  - ${asked}`);
  return (await readStudio({ ...ACTIVITIES, [path]: text })).catalogue;
}

const { catalogue } = await readStudio(ACTIVITIES);
const namesFile = makeNamesFile(catalogue);
const file = makeActivitiesFile(catalogue);
const names = readNames(namesFile);
const addActivities = readActivities(file);
const answer = (query: string) => addActivities(answerFromNames(names, query), query);
const paths = (query: string) => answer(query).hits.map(({ path }) => path);

describe('the file of the activities', () => {
  // It says so itself, since a browser may have kept a names file of another day.
  test('has each with its other names, and with its answer and the roles in it', () => {
    expect(
      file.activities.map(({ path, names: others, phase, text, roles }) => [path, others, phase, text, roles]),
    ).toEqual([
      [
        '/activities/sketch-a-level/',
        ['mapping'],
        'plan',
        'The level designer answers for it and does it.',
        ['level-designer'],
      ],
      [
        '/activities/build-the-game/',
        ['compiling', 'nightly build'],
        'build',
        'The engine programmer answers for it; the game tester and the level designer do it.',
        ['engine-programmer', 'game-tester', 'level-designer'],
      ],
      [
        '/activities/answer-the-players/',
        [],
        'run',
        'The community manager answers for it and does it.',
        ['community-manager'],
      ],
    ]);
  });

  test('has the words of all that a page says, and of the responsibilities behind it, after those of the chart', () => {
    const placesOf = (word: string) => file.words[toStem(word)];
    expect(placesOf('paper')).toEqual([1]);
    expect(placesOf('machine')).toEqual([2]);
    expect(placesOf('playtest')).toEqual([2]);
    expect(placesOf('answers')).toEqual([0, 3]);
    expect(placesOf('sketch')).toEqual([1, 2]);
    expect(placesOf('banners')).toBeUndefined();
  });

  test('is named in the names file, where there are activities', async () => {
    expect(namesFile.activities).toBe('/search-activities.json');
    expect(makeNamesFile((await readStudio()).catalogue)).not.toHaveProperty('activities');
  });
});

describe('a hit on an activity says who does it:', () => {
  test.for([
    ['mapping', 'The level designer answers for it and does it.', ['level-designer']],
    [
      'nightly build',
      'The engine programmer answers for it; the game tester and the level designer do it.',
      ['engine-programmer', 'game-tester', 'level-designer'],
    ],
  ] as const)('%s', ([query, text, roles]) => {
    expect(answer(query).hits[0]).toMatchObject({ kind: 'activity', text, roles });
  });

  test('and belongs to its own phase', () => {
    expect(answer('mapping').hits[0]?.phase).toBe('plan');
  });
});

describe('a question is answered', () => {
  test.for([
    ['who builds the game?', '/activities/build-the-game/'],
    ['who is responsible for compiling', '/activities/build-the-game/'],
    ['which role sketches levels', '/activities/sketch-a-level/'],
    ['whose job is it to answer players', '/activities/answer-the-players/'],
    ['who makes a map', '/activities/sketch-a-level/'],
    ['who leaves the machine alone', '/activities/build-the-game/'],
  ] as const)('%s', ([query, path]) => {
    expect(paths(query)[0]).toBe(path);
  });

  test('without what merely speaks of it, where something is called so', () => {
    expect(paths('who sketches')).toEqual(['/activities/sketch-a-level/']);
  });

  test('with a role or a tool before any activity, when it names one in full', () => {
    expect(paths('who is the game tester')[0]).toBe('/roles/game-tester/');
    expect(paths('who uses C#')[0]).toBe('/tools/c-sharp/');
    expect(paths('who is the game tester').some((path) => path.startsWith('/activities/'))).toBe(false);
  });

  test('with what is spelled like its words, unless an activity has all of them', () => {
    expect(answer('who is the level desinger').showingFor).toBe('Level Designer');
    expect(paths('who is the level desinger')[0]).toBe('/roles/level-designer/');
    expect(paths('who is the level des')[0]).toBe('/roles/level-designer/');
    expect(paths('who sketches the levels')[0]).toBe('/activities/sketch-a-level/');
  });

  test('with nothing, when no activity has anything of it', () => {
    expect(paths('who bakes bread')).toEqual([]);
    expect(paths('who')).toEqual([]);
  });
});

describe('a query that asks nobody', () => {
  test('has an activity that is called so first, and an activity that shares a word after the names', () => {
    expect(paths('compiling')[0]).toBe('/activities/build-the-game/');
    const found = paths('level');
    expect(found[0]).toBe('/roles/level-designer/');
    expect(found).toContain('/activities/sketch-a-level/');
  });

  test('has a heading of a role’s page after an activity that is called so', async () => {
    const team = await readStudioAsking('loading');
    const add = readActivities(makeActivitiesFile(team));
    const hits = add(answerFromNames(names, 'loading'), 'loading').hits.map((hit) => hit.path);
    expect(hits).toEqual(['/activities/answer-the-players/', '/roles/engine-programmer/#loading']);
  });

  test('is corrected where an activity has nothing but words that resemble it', () => {
    expect(answer('comunity manger').showingFor).toBe('Community Manager');
    expect(answer('comunity manger').hits[0]?.path).toBe('/roles/community-manager/');
  });

  test('is not taken for a name that it resembles, where an activity has it as it is typed', async () => {
    // “Leading” is taken for “Loading” otherwise.
    expect(answer('leading').showingFor).toBe('Loading');
    const team = await readStudioAsking('leading');
    const add = readActivities(makeActivitiesFile(team));
    const { hits, showingFor } = add(answerFromNames(names, 'leading'), 'leading');
    expect([showingFor, hits.map((hit) => hit.path)]).toEqual([undefined, ['/activities/answer-the-players/']]);
  });

  test.for(['raci', 'RACI chart', 'responsibility matrix', 'Who does what?', 'who is responsible'])(
    'of “%s” leads to the chart',
    (query) => {
      expect(answer(query).hits[0]).toMatchObject({ kind: 'activity', path: '/activities/', title: 'Activities' });
    },
  );
});
