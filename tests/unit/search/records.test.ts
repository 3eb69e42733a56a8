import { describe, expect, test } from 'vitest';
import { makeRecords } from '../../../src/search/build/records.ts';
import { findPlaces } from '../../../src/permalinks/places.ts';
import { readStudio } from '../../support/invented-team.ts';
import { ACTIVITIES } from '../../support/studio-activities.ts';
import { RULES } from '../../support/studio-rules.ts';

const { catalogue } = await readStudio();
const records = makeRecords(catalogue);
const at = (address: string) => records.filter((record) => record.url === address);

describe('a record of the search', () => {
  test('stands at an address where something is', () => {
    const places = findPlaces(catalogue);
    expect(records.filter(({ url }) => !places.has(url))).toEqual([]);
  });

  test('is made of each role, of each thing it does, of its own sections, of tools, terms and hand-offs', () => {
    expect(records.map(({ url, meta }) => `${meta?.['kind']} ${url}`)).toEqual([
      'role /roles/engine-programmer/',
      'responsibility /roles/engine-programmer/#keeps-the-frame-rate-up-on',
      'responsibility /roles/engine-programmer/#writes-shaders-in-c',
      'responsibility /roles/engine-programmer/#loads-levels-quickly',
      'role /roles/engine-programmer/#working-hours',
      'role /roles/level-designer/',
      'responsibility /roles/level-designer/#draws-maps-by-hand',
      'role /roles/community-manager/',
      'responsibility /roles/community-manager/#answers-within-a-day',
      'role /roles/game-tester/',
      'responsibility /roles/game-tester/#writes-down-what-breaks-in-a',
      'tool /tools/c/',
      'tool /tools/c-sharp/',
      'tool /tools/cpp/',
      'tool /tools/pixel-press/',
      'term /glossary/#frame-rate',
      'term /glossary/#playtest',
      'hand-off /collaboration/#community-manager--game-tester',
      'hand-off /collaboration/#engine-programmer--game-tester',
      'hand-off /collaboration/#engine-programmer--game-tester',
      'hand-off /collaboration/#engine-programmer--game-tester',
      'hand-off /collaboration/#engine-programmer--level-designer',
    ]);
  });

  test('of a responsibility is found by its words, by its group and by who does it', () => {
    expect(at('/roles/engine-programmer/#keeps-the-frame-rate-up-on')).toEqual([
      {
        url: '/roles/engine-programmer/#keeps-the-frame-rate-up-on',
        language: 'en',
        content: 'Keeps the frame rate up: on old machines, on new ones. Rendering Engine Programmer',
        meta: {
          kind: 'responsibility',
          title: 'Engine Programmer',
          where: 'Rendering',
          text: 'Keeps the frame rate up: on old machines, on new ones.',
          roles: 'engine-programmer',
        },
        filters: { kind: ['responsibility'], family: ['makers'], phase: ['plan', 'build'] },
      },
    ]);
  });

  test('of a hand-off is found by what is given, by how it is judged, and by any name of the two', () => {
    const [build] = at('/collaboration/#engine-programmer--game-tester');
    for (const words of ['a build that starts', 'it runs for an hour', 'Core Programmer', 'Game Tester']) {
      expect(build?.content).toContain(words);
    }
    expect(build?.meta).toEqual({
      kind: 'hand-off',
      title: 'Engine Programmer → Game Tester',
      where: '',
      text: 'a build that starts. Good enough when: it runs for an hour',
      roles: 'engine-programmer game-tester',
    });
  });

  test('of a term shows its other names, and is about the roles that use it', () => {
    expect(at('/glossary/#frame-rate')[0]).toMatchObject({
      content: 'frame rate FPS How many pictures a second are drawn.',
      meta: { title: 'frame rate', where: 'FPS', roles: 'engine-programmer' },
    });
  });

  test('of an activity stands where its words do, and says who does it', async () => {
    const team = (await readStudio(ACTIVITIES)).catalogue;
    const of = makeRecords(team).filter(({ meta }) => meta?.['kind'] === 'activity');
    expect(of.map(({ url }) => url)).toEqual([
      '/activities/sketch-a-level/',
      '/activities/sketch-a-level/#in-and-out',
      '/activities/sketch-a-level/#what-it-takes',
      '/activities/build-the-game/',
      '/activities/build-the-game/#in-and-out',
      '/activities/build-the-game/#what-it-takes',
      '/activities/build-the-game/#nobody',
      '/activities/answer-the-players/',
    ]);
    expect(of[3]).toMatchObject({
      content: 'Build the game compiling nightly build Make a build that somebody can play.',
      meta: {
        title: 'Build the game',
        text: 'The engine programmer answers for it; the game tester and the level designer do it.',
        roles: 'engine-programmer game-tester level-designer',
        phase: 'build',
      },
      filters: { kind: ['activity'], family: ['makers', 'carers'], phase: ['build'] },
    });
    expect(of[4]?.meta).toMatchObject({ where: 'What goes in, what comes out' });
    expect(of[4]?.content).toContain('sketch of the level; build; notes on the changes');
    const places = findPlaces(team);
    expect(of.filter(({ url }) => !places.has(url))).toEqual([]);
  });

  test('of a rule is found by its law, its place and whom it binds, and is about those who do it', async () => {
    const team = (await readStudio(RULES)).catalogue;
    const of = makeRecords(team).filter(({ meta }) => meta?.['kind'] === 'rule');
    expect(of.map(({ url }) => url)).toEqual([
      '/law/#source-handbook',
      '/law/#ask-the-tester',
      '/law/#source-players-act',
      '/law/#answer-in-time',
      '/law/#warn-of-flashes',
    ]);
    expect(of[2]).toMatchObject({
      content: 'Players Act Act on the Protection of Players (2025) Gamers’ Charter',
      meta: {
        title: 'Players Act',
        where: 'Act on the Protection of Players (2025)',
        text: 'Answer in time (Articles 9 and 12), Warn of "flashes" | and of noise (Article 10(2))',
      },
    });
    for (const words of [
      'Players Act',
      'Protection of Players',
      'Articles 9 and 12',
      'whoever sells a game',
      'a month',
    ]) {
      expect(of[3]?.content).toContain(words);
    }
    expect(of[3]?.meta).toEqual({
      kind: 'rule',
      title: 'Answer in time',
      where: 'Players Act, Articles 9 and 12',
      text: 'A player gets an answer within a month.',
      roles: 'community-manager',
    });
    const places = findPlaces(team);
    expect(of.filter(({ url }) => !places.has(url))).toEqual([]);
  });

  test('of a section and of a role holds the text without its markup', () => {
    expect(at('/roles/engine-programmer/#working-hours')[0]).toMatchObject({
      content: 'Working hours Day Hours Monday late Engine Programmer',
      meta: { where: 'Working hours', text: 'Day Hours Monday late' },
    });
    expect(at('/roles/engine-programmer/')[0]?.content).toBe(
      'Engine Programmer Keeps the game fast & small. Someone who counts milliseconds for the frame rate.',
    );
  });
});

describe('what a record can be narrowed by', () => {
  const filtersAt = (address: string) => at(address).map(({ filters }) => filters);

  test('is its kind, the family of its role and the phases that the role has a part in', () => {
    expect(filtersAt('/roles/level-designer/')).toEqual([{ kind: ['role'], family: ['makers'], phase: ['plan'] }]);
    expect(filtersAt('/roles/community-manager/#answers-within-a-day')).toEqual([
      { kind: ['responsibility'], family: ['carers'], phase: ['run'] },
    ]);
    expect(filtersAt('/glossary/#playtest')).toEqual([{ kind: ['term'], family: ['carers'], phase: ['build'] }]);
  });

  test('is that of both roles of a hand-off, each once', () => {
    expect(filtersAt('/collaboration/#community-manager--game-tester')).toEqual([
      { kind: ['hand-off'], family: ['carers'], phase: ['build', 'run'] },
    ]);
    expect(filtersAt('/collaboration/#engine-programmer--game-tester')[0]).toEqual({
      kind: ['hand-off'],
      family: ['makers', 'carers'],
      phase: ['plan', 'build'],
    });
    expect(filtersAt('/collaboration/#engine-programmer--level-designer')).toEqual([
      { kind: ['hand-off'], family: ['makers'], phase: ['plan', 'build'] },
    ]);
  });

  test('is its kind alone for a tool, which is nobody’s', () => {
    expect(filtersAt('/tools/pixel-press/')).toEqual([{ kind: ['tool'], family: [], phase: [] }]);
  });
});
