import { describe, expect, test } from 'vitest';
import { makeActivitiesFile } from '../../../src/search/build/make-activities-file.ts';
import { makeNamesFile } from '../../../src/search/build/make-names-file.ts';
import { makeRecords } from '../../../src/search/build/records.ts';
import type { HitFilter, HitMeta } from '../../../src/search/hit.ts';
import { answerFromAll, markForms } from '../../../src/search/query/answer-from-all.ts';
import { readActivities } from '../../../src/search/query/find-activities.ts';
import { matchText, type Pagefind } from '../../../src/search/query/match-text.ts';
import { readNames } from '../../../src/search/query/read-names.ts';
import { toQueryWords, toWords } from '../../../src/search/words.ts';
import { editedStudio, readStudio } from '../../support/invented-team.ts';
import { ACTIVITIES } from '../../support/studio-activities.ts';

const { catalogue } = await readStudio();
const names = readNames(makeNamesFile(catalogue));
const ANYTHING: HitFilter = {};

interface Asked {
  readonly query: string;
  readonly filters: Record<string, string>;
}

/**
 * An index that answers as loosely as Pagefind may: with every record that holds a beginning of any word, in the order
 * of the records. What was asked of it is kept.
 */
function looseIndex(of = catalogue): Pagefind & { readonly asked: Asked[] } {
  const records = makeRecords(of).map(({ url, content, meta }) => {
    return { url, content, meta: meta as unknown as HitMeta, sub_results: [] };
  });
  const asked: Asked[] = [];
  return {
    asked,
    async search(query, { filters }) {
      asked.push({ query, filters });
      const beginnings = toWords(query).map((word) => word.slice(0, 3));
      const found = records.filter(({ content }) =>
        toWords(content).some((word) => beginnings.some((beginning) => word.startsWith(beginning))),
      );
      return { results: found.map((record) => ({ data: async () => record })) };
    },
  };
}

async function textOf(query: string): Promise<string[]> {
  return (await matchText(looseIndex(), toQueryWords(query), ANYTHING)).map(({ hit }) => hit.path);
}

describe('the full text', () => {
  test('leaves out what holds no word of the query in any form', async () => {
    expect(await textOf('shadow')).toEqual([]);
    expect(await textOf('shader')).toEqual(['/roles/engine-programmer/#writes-shaders-in-c']);
  });

  test('has what holds more of the words first', async () => {
    const found = await textOf('crash reports repeated');
    expect(found[0]).toBe('/collaboration/#engine-programmer--game-tester');
    // Two things that somebody does have one of these words, and would come first for one.
    expect((await textOf('level files'))[0]).toBe('/collaboration/#engine-programmer--level-designer');
  });

  test('is asked for each word where nothing has all of them', async () => {
    const loose = looseIndex();
    const strict: Pagefind = {
      search: async (query, options) => (query.includes(' ') ? null : loose.search(query, options)),
    };
    const found = await matchText(strict, ['crashes', 'banners', 'maps'], ANYTHING);
    expect(loose.asked.map(({ query }) => query)).toEqual(['crashes', 'banners', 'maps']);
    expect(found.map(({ hit }) => hit.path)).toContain('/collaboration/#engine-programmer--game-tester');
    expect(found.map(({ hit }) => hit.path)).toContain('/roles/level-designer/#draws-maps-by-hand');
  });

  test('has a term that was asked for before what only speaks of it', async () => {
    expect((await textOf('frame rate'))[0]).toBe('/glossary/#frame-rate');
    expect((await textOf('playtests'))[0]).toBe('/glossary/#playtest');
  });

  test('has a term for its abbreviation, whichever letter that ends in', async () => {
    expect(await textOf('fps')).toEqual(['/glossary/#frame-rate']);
  });

  test('has a term of short words alone for its name', async () => {
    const team = await readStudio({
      'terms/av.md': '---\ntitle: A/V\naliases:\n  - AV\n---\n\nWhat is heard and seen.\n',
    });
    const find = async (query: string) => matchText(looseIndex(team.catalogue), toQueryWords(query), ANYTHING);
    expect((await find('av')).map(({ hit }) => hit.path)).toEqual(['/glossary/#av']);
    expect((await find('pc')).map(({ hit }) => hit.path)).toEqual([]);
  });

  test('has what someone does first, then what is handed over, then whole roles', async () => {
    const found = await matchText(looseIndex(), ['level'], ANYTHING);
    expect(found.map(({ hit }) => hit.kind)).toEqual(['responsibility', 'responsibility', 'hand-off', 'role']);
  });

  test('shows of a long text what begins with the words, at most three lines of it', async () => {
    const lines = Array.from({ length: 30 }, (_, place) => `Sentence ${place} says what there is to say.`);
    lines[12] = 'Then the kettle boils.';
    const team = await readStudio(
      editedStudio(
        'roles/engine-programmer.md',
        '| Day    | Hours |\n| ------ | ----- |\n| Monday | late  |',
        lines.join(' '),
      ),
    );
    const [match] = await matchText(looseIndex(team.catalogue), ['kettles'], ANYTHING);
    expect(match?.hit.text).toMatch(/^… Then the kettle boils\. Sentence 13 .* …$/);
    expect(match?.hit.text.length).toBeLessThan(310);
  });

  test('tells C++ from C', async () => {
    expect(await textOf('shaders c++')).toContain('/roles/engine-programmer/#writes-shaders-in-c');
    expect(await textOf('c')).toEqual([]);
  });

  test('is asked nothing for a query without words, and is narrowed by what was chosen and by nothing else', async () => {
    const index = looseIndex();
    expect(await matchText(index, toQueryWords('who is the'), ANYTHING)).toEqual([]);
    expect(index.asked).toEqual([]);
    await matchText(index, ['maps'], { kind: '', family: 'makers', phase: 'plan' });
    expect(index.asked).toEqual([{ query: 'maps', filters: { family: 'makers', phase: 'plan' } }]);
  });
});

describe('the whole answer', () => {
  const answer = (query: string, literally = false) =>
    answerFromAll(names, undefined, looseIndex(), query, ANYTHING, literally);

  test('has names first, then text, each place once', async () => {
    const { hits } = await answer('game tester');
    const paths = hits.map(({ path }) => path);
    expect(paths[0]).toBe('/roles/game-tester/');
    expect(paths).toContain('/roles/game-tester/#writes-down-what-breaks-in-a');
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('shows what was meant when the query stands nowhere', async () => {
    const { hits, showingFor, didYouMean } = await answer('comunity manger');
    expect([showingFor, didYouMean]).toEqual(['Community Manager', undefined]);
    expect(hits[0]?.path).toBe('/roles/community-manager/');
  });

  test('keeps the hits of a word that stands in the text, and offers the name that may have been meant', async () => {
    // “Leading” is taken for “Loading” where the text does not have it.
    expect((await answer('leading')).showingFor).toBe('Loading');
    const team = await readStudio({
      'terms/leading.md': '---\ntitle: leading\n---\n\nThe room between two lines.\n',
    });
    const { hits, showingFor, didYouMean } = await answerFromAll(
      names,
      undefined,
      looseIndex(team.catalogue),
      'leading',
      ANYTHING,
      false,
    );
    expect([showingFor, didYouMean]).toEqual([undefined, 'Loading']);
    expect(hits.map(({ path }) => path)).toEqual(['/glossary/#leading']);
  });

  test('is the text alone when the query is wanted as it was typed', async () => {
    expect(await answer('comunity manger', true)).toEqual({ hits: [] });
  });

  test('has activities before the text, each place once', async () => {
    const team = (await readStudio(ACTIVITIES)).catalogue;
    const file = makeNamesFile(team);
    const addActivities = readActivities(makeActivitiesFile(team));
    const query = 'who sketches a level';
    const { hits } = await answerFromAll(readNames(file), addActivities, looseIndex(team), query, ANYTHING, false);
    const paths = hits.map(({ path }) => path);
    expect(paths[0]).toBe('/activities/sketch-a-level/');
    expect(paths).toContain('/activities/build-the-game/#in-and-out');
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('is the text alone while the names are not there yet', async () => {
    const { hits } = await answerFromAll(undefined, undefined, looseIndex(), 'levels', ANYTHING, false);
    expect(hits[0]?.path).toBe('/roles/engine-programmer/#loads-levels-quickly');
  });
});

test('words are marked in all their forms, and where they only begin alike', () => {
  const isMarked = markForms('who tests the levels');
  expect(['test', 'tested', 'Level', 'levels', 'tester'].map((word) => isMarked(word.toLowerCase()))).toEqual(
    Array(5).fill(true),
  );
  expect(['the', 'who', 'contest', 'lever'].map(isMarked)).toEqual(Array(4).fill(false));
});
