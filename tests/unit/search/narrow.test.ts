import { describe, expect, test } from 'vitest';
import { makeNamesFile } from '../../../src/search/build/make-names-file.ts';
import { makeRecords } from '../../../src/search/build/records.ts';
import type { Hit, HitFilter } from '../../../src/search/hit.ts';
import { narrow } from '../../../src/search/query/answer.ts';
import { readStudio } from '../../support/invented-team.ts';

const { catalogue } = await readStudio();
const names = makeNamesFile(catalogue);
const ANYTHING: HitFilter = { kind: '', family: '', phase: '' };

const hit = (kind: Hit['kind'], title: string, ...roles: string[]): Hit => {
  return { kind, path: `/${title}/`, title, where: '', text: '', roles };
};

const HITS = [
  hit('role', 'Engine Programmer', 'engine-programmer'),
  hit('role', 'Level Designer', 'level-designer'),
  hit('role', 'Community Manager', 'community-manager'),
  hit('role', 'Game Tester', 'game-tester'),
  hit('responsibility', 'Answers', 'community-manager'),
  hit('hand-off', 'Faults', 'game-tester', 'community-manager'),
  hit('hand-off', 'Levels', 'level-designer', 'engine-programmer'),
  hit('tool', 'C++'),
  hit('guide', 'Arriving'),
];

describe('the list of hits', () => {
  test.for<[Partial<HitFilter>, string[]]>([
    [{}, HITS.map(({ title }) => title)],
    [{ kind: 'role' }, ['Engine Programmer', 'Level Designer', 'Community Manager', 'Game Tester']],
    [{ kind: 'hand-off' }, ['Faults', 'Levels']],
    [{ kind: 'tool' }, ['C++']],
    [{ kind: 'term' }, []],
    [{ family: 'makers' }, ['Engine Programmer', 'Level Designer', 'Levels']],
    [{ family: 'carers' }, ['Community Manager', 'Game Tester', 'Answers', 'Faults']],
    [{ phase: 'plan' }, ['Engine Programmer', 'Level Designer', 'Levels']],
    [{ phase: 'build' }, ['Engine Programmer', 'Game Tester', 'Faults', 'Levels']],
    [{ phase: 'run' }, ['Community Manager', 'Answers', 'Faults']],
    [{ family: 'carers', phase: 'run' }, ['Community Manager', 'Answers', 'Faults']],
    [{ family: 'makers', phase: 'run' }, []],
    [{ kind: 'role', family: 'carers', phase: 'build' }, ['Game Tester']],
    [{ family: 'nobody' }, []],
    [{ phase: 'never' }, []],
  ])('narrowed by %j is %j', ([filter, titles]) => {
    expect(narrow(HITS, { ...ANYTHING, ...filter }, names).map(({ title }) => title)).toEqual(titles);
  });

  test('is narrowed by names as the index narrows the text', () => {
    for (const family of ['makers', 'carers']) {
      for (const phase of ['plan', 'build', 'run']) {
        const records = makeRecords(catalogue);
        const byIndex = records.filter(
          ({ filters }) => filters.family.includes(family) && filters.phase.includes(phase),
        );
        const hits = records.map(({ address, meta }): Hit => {
          return { ...meta, path: address, roles: meta.roles.split(' ').filter(Boolean) };
        });
        expect(narrow(hits, { kind: '', family, phase }, names).map(({ path }) => path)).toEqual(
          byIndex.map(({ address }) => address),
        );
      }
    }
  });
});
