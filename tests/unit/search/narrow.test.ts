import { describe, expect, test } from 'vitest';
import { makeNamesFile } from '../../../src/search/build/make-names-file.ts';
import { makeRecords } from '../../../src/search/build/records.ts';
import type { Hit, HitFilter } from '../../../src/search/hit.ts';
import { narrow } from '../../../src/search/query/answer.ts';
import { readStudio } from '../../support/invented-team.ts';

const { catalogue } = await readStudio();
const names = makeNamesFile(catalogue);

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
  test.for<[HitFilter, string[]]>([
    [{ kind: '', family: '', phase: '' }, HITS.map(({ title }) => title)],
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
    expect(narrow({ hits: HITS }, filter, names).hits.map(({ title }) => title)).toEqual(titles);
  });

  test('is narrowed by names as the index narrows the text', () => {
    const records = makeRecords(catalogue);
    for (const family of ['makers', 'carers']) {
      for (const phase of ['plan', 'build', 'run']) {
        const hits = records.map(({ url, meta }): Hit => {
          return { ...hit('role', url), path: url, roles: (meta?.['roles'] ?? '').split(' ').filter(Boolean) };
        });
        const byIndex = records.filter(
          ({ filters }) => filters?.['family']?.includes(family) && filters['phase']?.includes(phase),
        );
        expect(byIndex.length).toBeLessThan(records.length);
        expect(narrow({ hits }, { family, phase }, names).hits.map(({ path }) => path)).toEqual(
          byIndex.map(({ url }) => url),
        );
      }
    }
  });

  test('has an activity in its own phase alone, whatever else its roles do', () => {
    const hits = [{ ...hit('activity', 'Build', 'engine-programmer'), phase: 'build' }];
    expect(narrow({ hits }, { phase: 'build', family: 'makers' }, names).hits).toEqual(hits);
    expect(narrow({ hits }, { phase: 'plan' }, names).hits).toEqual([]);
  });

  test('keeps what else the answer says', () => {
    expect(narrow({ hits: HITS, showingFor: 'Level Designer' }, { kind: 'term' }, names)).toEqual({
      hits: [],
      showingFor: 'Level Designer',
    });
  });
});
