import { afterAll, describe, expect, test } from 'vitest';
import { drawSample } from '../../src/commands/draw-sample.ts';
import { findReadingGaps, readingFigures } from '../../src/commands/reading-figures.ts';
import { enterReadings, writeWorksheet } from '../../src/commands/worksheet.ts';
import { fingerprintOf, type ReadingLine, type Verdict, writeReading } from '../../src/readings/ledger.ts';
import { joinReadings, type ReadStatement, summarize } from '../../src/readings/readings.ts';
import { statementsByFile } from '../../src/readings/statements-by-file.ts';
import { findStatements, type Statement } from '../../src/readings/statements.ts';
import { checkedContent, edited, type Files, problemsOf, removeFolders } from '../support/content-folder.ts';
import { readStudio } from '../support/invented-team.ts';
import { ACTIVITIES } from '../support/studio-activities.ts';
import { RULES } from '../support/studio-rules.ts';

afterAll(removeFolders);

/** The beginning of an activity whose accountable part goes on. */
const MOVE_THE_DATA = `title: Move the data
phase: design
summary: Bring it where it is needed.
accountable:
  role: data-engineer
  alsoDoes: true
`;

const statementsOf = async (changes: Files = {}): Promise<Statement[]> =>
  findStatements((await checkedContent(changes)).catalogue);

const said = (statements: readonly Statement[]): string[][] =>
  statements.map(({ address, words, passages }) => [
    address,
    words,
    passages.map(({ source, at }) => (at === undefined ? source.id : `${source.id}, ${at}`)).join(' + '),
  ]);

/** A reading of each statement as it stands. */
const readAll = (statements: readonly Statement[], verdict: Verdict = 'says-so', date = '2026-11-21'): ReadingLine[] =>
  statements.map((one) => ({ address: one.address, fingerprint: fingerprintOf(one), date, verdict, remark: '' }));

describe('a statement that cites a source', () => {
  test('is found wherever a number can stand: in text, duties, phases, tools, hand-offs, differences and names', async () => {
    const { catalogue } = await readStudio();
    const ofProgrammer = findStatements(catalogue).filter(({ path }) => path.endsWith('engine-programmer.md'));
    const page = '/roles/engine-programmer/';
    expect(said(ofProgrammer)).toEqual([
      [`${page}#who-they-are`, 'Someone who counts milliseconds', 'handbook, chapter 2'],
      [`${page}#keeps-the-frame-rate-up-on`, 'Keeps the frame rate up:', 'handbook, chapter 2'],
      [`${page}#keeps-the-frame-rate-up-on`, 'on new ones.', 'talk'],
      [`${page}#lifecycle`, 'Build: Writes the renderer.', 'handbook, chapter 2'],
      [`${page}#tools`, 'works with C++', 'handbook, chapter 2'],
      [`${page}#tools`, 'uses C++ for the renderer', 'talk'],
      [`${page}#gives-game-tester`, 'gives the Game Tester: a build that starts', 'talk'],
      [`${page}#gives-game-tester-2`, 'works with the Game Tester', 'handbook, chapter 2'],
      [`${page}#differences`, 'Unlike the Level Designer: Writes the engine.', 'handbook, chapter 2'],
      [`${page}#names`, 'is called “Graphics Wizard”', 'talk, minute 3'],
    ]);
  });

  test('ends at its numbers, so that a paragraph with several has several', async () => {
    const text =
      'One thing[^people] and *another*.[^people] A third has none. A fourth\nhas.[^people] A fifth has not.';
    const files = edited('roles/data-engineer.md', 'Someone who moves data.', text);
    const inText = (await statementsOf(files)).filter(({ address }) => address.endsWith('#who-they-are'));
    expect(inText.map(({ words }) => words)).toEqual(['One thing', 'and another.', 'A third has none. A fourth has.']);
  });

  test('has all the numbers that only white space stands between', async () => {
    const text = 'Half[^people] [^other] is *one*.[^people]\n[^other] Two';
    const file = String(edited('roles/data-engineer.md', 'Someone who moves data.', text)['roles/data-engineer.md']);
    const other = '[^other]: [People](../sources/people.md), section 4\n';
    const inText = (await statementsOf({ 'roles/data-engineer.md': file + other })).filter(({ address }) =>
      address.endsWith('#who-they-are'),
    );
    expect(inText.map(({ words, passages }) => [words, passages.map(({ at }) => at)])).toEqual([
      ['Half', ['section 3', 'section 4']],
      ['is one.', ['section 3', 'section 4']],
    ]);
  });

  test('is what a rule asks, and from when it binds whom, which its own place and those that it cites say', async () => {
    const { catalogue } = await readStudio(RULES);
    const ofRule = findStatements(catalogue).filter(({ path }) => path.endsWith('warn-of-flashes.md'));
    const at = '/law/#warn-of-flashes';
    expect(said(ofRule)).toEqual([
      [
        at,
        'Warn of "flashes" | and of noise binds: maker of a game & whoever changes it; From December 2, 2027 for games for children; From February 29, 2028 for all other games',
        'players-act, Article 10(2) + players-act, Article 10 + handbook, chapter 2',
      ],
      [at, 'The maker has to test each build for flashes.', 'players-act, Article 10'],
      [at, 'A low frame rate is no excuse.', 'handbook, chapter 2'],
    ]);
  });

  test('is found in activities and terms as well', async () => {
    const term = `---\ntitle: event\nsources:\n  - source: people\n    at: page 1\n---\n\nSomething that happens.\n`;
    const activity = `---
${MOVE_THE_DATA}  responsibilities:
    - builds-pipelines
  cites: [p]
  doesCites: [q]
consulted:
  - role: data-scientist
otherwise:
  - role: Porter
    part: responsible
    says: carries it
    cites: [p]
---

Data is moved.[^p]

## When nobody has it

It stays.[^p]

[^p]: [People](../sources/people.md), page 2
[^q]: [People](../sources/people.md), page 3
`;
    const statements = await statementsOf({
      ...edited('roles/data-engineer.md', '    part: leads\n', ''),
      'terms/event.md': term,
      'activities/move-the-data.md': activity,
    });
    const page = '/activities/move-the-data/';
    expect(said(statements.filter(({ address }) => !address.startsWith('/roles/')))).toEqual([
      [`${page}#who-does-what`, 'The Data Engineer answers for it', 'people, page 2'],
      [`${page}#who-does-what`, 'The Data Engineer does it', 'people, page 3'],
      [`${page}#what-it-takes`, 'Data is moved.', 'people, page 2'],
      [`${page}#when-nobody-has-it`, 'It stays.', 'people, page 2'],
      [`${page}#otherwise`, 'Porter (responsible): carries it', 'people, page 2'],
      ['/glossary/#event', 'event: Something that happens.', 'people, page 1'],
    ]);
  });
});

test('what a guide links to as a source, and what an activity covers of a process, are statements too', async () => {
  const guide = `---\ntitle: Begin\nsummary: Where to begin.\norder: 7\n---\n\nSomeone moves data ([People](../sources/people.md), page 4).\n\nWe advise coffee.\n`;
  const statements = await statementsOf({ 'guides/begin.md': guide });
  const inGuide = statements.filter(({ address }) => address === '/guides/begin/');
  expect(said(inGuide)).toEqual([['/guides/begin/', 'Someone moves data (People, page 4).', 'people']]);
  const { catalogue } = await readStudio(ACTIVITIES);
  const covering = catalogue.activities.filter(({ covers }) => covers.length > 0);
  expect(covering.length).toBeGreaterThan(0);
  for (const { path, covers } of covering) {
    const words = findStatements(catalogue).flatMap((one) => (one.path === path ? one.words : []));
    for (const { text } of covers) expect(words).toContain(`covers: ${text}`);
  }
});

describe('the fingerprint of a statement', () => {
  const fingerprints = async (changes: Files): Promise<string[]> => (await statementsOf(changes)).map(fingerprintOf);

  test('changes with its words, its source or the place, and with nothing else', async () => {
    const good = await fingerprints({});
    const changed = async (passage: string, by: string): Promise<number> => {
      const now = await fingerprints(edited('roles/data-engineer.md', passage, by));
      return now.filter((one, index) => one !== good[index]).length;
    };
    expect(await changed('Builds pipelines.', 'Builds many pipelines.')).toBe(1);
    expect(await changed('section 3', 'section 4')).toBe(good.length);
    expect(await changed('summary: Keeps the data flowing.', 'summary: Moves data.')).toBe(0);
    const text = String(edited('roles/data-engineer.md', '', '')['roles/data-engineer.md']);
    expect(await fingerprints({ 'roles/data-engineer.md': text.replaceAll('people]', 'p]') })).toEqual(good);
  });
});

test('numbers of a responsibility that change places make what was read of it unread', async () => {
  const duty = (first: string, second: string): Promise<Statement[]> => {
    const { 'roles/data-engineer.md': file } = edited(
      'roles/data-engineer.md',
      'Builds pipelines.[^people]',
      `Builds pipelines,[^${first}] and repairs them.[^${second}] <!-- id: builds-pipelines -->`,
    );
    return statementsOf({ 'roles/data-engineer.md': `${file}[^others]: [People](../sources/people.md), section 4\n` });
  };
  const lines = readAll(await duty('people', 'others'));
  const unread = joinReadings(await duty('others', 'people'), lines).filter(({ reading }) => !reading);
  expect(unread.map(({ words }) => words)).toEqual(['Builds pipelines,', 'and repairs them.']);
});

test('every line of the ledger that is wrong is reported with what to do', async () => {
  const text = `# a comment
/roles/data-engineer/#tools 0123456789 2026-11-21 says-so

roles/data-engineer 0123456789 2026-11-21 says-so
/roles/data-engineer/ 0123 2026-11-21 says-so
/roles/data-engineer/ 0123456789 2026-02-30 says-so
/roles/data-engineer/ 0123456789 2026-11-21 sais-so
/roles/data-engineer/ 0123456789 2026-11-21 not-opened
/roles/data-engineer/#tools 0123456789 2026-11-22 names-only
/roles/data-engineer/#gives 0123456789 2026-11-21 not-opened The page is gone.
`;
  const form = '"/roles/data-engineer/#tools 1a2b3c4d5e 2026-11-21 says-so"';
  expect(await problemsOf({ 'readings.txt': text })).toBe(`readings.txt:4:1: The line is no reading.
  Write address, fingerprint, day and verdict: ${form}.
readings.txt:5:1: The line is no reading.
  Write address, fingerprint, day and verdict: ${form}.
readings.txt:6:1: "2026-02-30" is no day.
  Write the day of the reading like 2026-11-21.
readings.txt:7:1: "sais-so" is no verdict.
  The verdicts are says-so, names-only, neighboring-role, not-opened.
readings.txt:8:1: The line does not say why the source could not be opened.
  Write the reason behind "not-opened".
readings.txt:9:1: The same statement stands in line 2 already.
  Keep the later of the two readings.`);
});

describe('a reading', () => {
  test('counts until the words or the citations change, and then tells when the former were read', async () => {
    const statements = await statementsOf();
    const lines = readAll(statements);
    expect(joinReadings(statements, lines).every(({ reading, before }) => reading && !before)).toBe(true);
    const now = await statementsOf(
      edited('roles/data-engineer.md', 'Builds pipelines.', 'Builds pipelines that last.'),
    );
    const unread = joinReadings(now, lines).filter(({ reading }) => !reading);
    expect(unread.map(({ words, before }) => [words, before?.date])).toEqual([
      ['Builds pipelines that last.', undefined],
    ]);
    const pinned = await statementsOf(
      edited(
        'roles/data-engineer.md',
        'Builds pipelines.[^people]',
        'Builds them.[^people] <!-- id: builds-pipelines -->',
      ),
    );
    const changed = joinReadings(pinned, lines).filter(({ reading }) => !reading);
    expect(changed.map(({ words, before }) => [words, before?.date])).toEqual([['Builds them.', '2026-11-21']]);
  });

  test('goes with its statement when a page or a part of one moves, and what was read there counts on', async () => {
    const file = String(edited('roles/data-engineer.md', '', '')['roles/data-engineer.md']);
    const lines = readAll(await statementsOf()).map((line) => `${writeReading(line)}\n`);
    const moved = [
      '---',
      'moved:',
      '  - from: /roles/data-engineer/',
      "  - from: '/roles/data-engineer/#builds-pipelines'",
      "    to: '#lays-pipes'",
    ];
    const { catalogue, readings } = await checkedContent({
      'roles/data-engineer.md': undefined,
      'roles/data-plumber.md': file
        .replace('---', moved.join('\n'))
        .replace('Builds pipelines.[^people]', 'Builds pipelines.[^people] <!-- id: lays-pipes -->'),
      'guides/start.md': undefined,
      'readings.txt': lines.join(''),
    });
    const joined = joinReadings(findStatements(catalogue), readings);
    expect(joined.map(({ address, reading }) => [address, reading?.date])).toEqual([
      ['/roles/data-plumber/#lays-pipes', '2026-11-21'],
      ['/roles/data-plumber/#lifecycle', '2026-11-21'],
      ['/roles/data-plumber/#gives-data-scientist', '2026-11-21'],
    ]);
  });

  test('is one of what is said twice at one address with the same citations', async () => {
    const twice = 'One thing.[^people]\n\nAnother.[^people]\n\nOne thing.[^people]';
    const statements = await statementsOf(edited('roles/data-engineer.md', 'Someone who moves data.', twice));
    const inText = joinReadings(statements, []).filter(({ address }) => address.endsWith('#who-they-are'));
    expect(inText.map(({ words }) => words)).toEqual(['One thing.', 'Another.']);
    const earlier = readAll(inText, 'names-only', '2026-11-19');
    const later = readAll(inText, 'says-so', '2026-11-21');
    expect(enterReadings(joinReadings(statements, earlier), later.slice(0, 1)).lines).toEqual([
      ...later.slice(0, 1),
      ...earlier.slice(1),
    ]);
  });

  test('of a page is summed up: how many were read against an open source, and since when', async () => {
    const statements = await statementsOf();
    const [first, second, ...rest] = readAll(statements);
    if (!first || !second) throw new Error('The good content has two statements or more.');
    const lines = [{ ...first, date: '2026-11-19' }, { ...second, verdict: 'not-opened' as const }, ...rest];
    expect(summarize(joinReadings(statements, lines))).toEqual({
      statements: statements.length,
      read: statements.length - 1,
      since: '2026-11-19',
    });
    expect(summarize(joinReadings(statements, []))).toBeUndefined();
  });
});

test('the page of an activity is read when the duties that back its parts are, wherever these stand', async () => {
  const activity = `---
${MOVE_THE_DATA}  responsibilities:
    - builds-pipelines
    - watches-pipelines
  cites: [p]
consulted:
  - role: data-scientist
---

[^p]: [People](../sources/people.md), page 2
`;
  const { catalogue } = await checkedContent({
    ...edited('roles/data-engineer.md', '    part: leads\n', ''),
    'activities/move-the-data.md': activity,
  });
  const statements = findStatements(catalogue);
  const page = catalogue.activities[0]?.path ?? '';
  const onPage = (lines: readonly ReadingLine[]): readonly ReadStatement[] =>
    statementsByFile(catalogue, joinReadings(statements, lines)).get(page) ?? [];
  expect(onPage([]).map(({ words }) => words)).toEqual(['The Data Engineer answers for it', 'Builds pipelines.']);
  const ownAlone = readAll(statements.filter(({ path }) => path.endsWith('move-the-data.md')));
  expect(summarize(onPage(ownAlone))).toMatchObject({ statements: 2, read: 1 });
  expect(summarize(onPage(readAll(statements)))).toMatchObject({ statements: 2, read: 2 });
});

describe('a worksheet', () => {
  test('has each statement with what it cites, and a line to be filled in', async () => {
    const [first] = joinReadings(await statementsOf(), []);
    expect(writeWorksheet(first ? [first] : [], '2026-11-21')).toMatch(
      /^# .*roles\/data-engineer\.md\n\n# Builds pipelines\.\n# {3}people, section 3\n\/roles\/data-engineer\/#builds-pipelines [0-9a-f]{10} 2026-11-21 \?\n$/,
    );
  });

  test('is entered into the ledger in the order of the pages; what the site no longer says is not', async () => {
    const statements = await statementsOf();
    const lines = readAll(statements);
    const gone: ReadingLine = { ...lines[0], address: '/roles/gone/', fingerprint: '0123456789' } as ReadingLine;
    const entered = enterReadings(joinReadings(statements, []), [gone, ...lines.toReversed()]);
    expect(entered).toEqual({ lines, unknown: [gone] });
  });

  test('takes the place of an earlier reading, and what was read before a change stays until it is read again', async () => {
    const statements = await statementsOf();
    const [first, ...rest] = readAll(statements);
    if (!first) throw new Error('The good content has a statement.');
    const outdated = { ...first, fingerprint: '0123456789', date: '2026-01-01' };
    const joined = joinReadings(statements, [outdated, ...rest]);
    expect(enterReadings(joined, []).lines).toEqual([outdated, ...rest]);
    expect(enterReadings(joined, [first]).lines).toEqual([first, ...rest]);
  });
});

test('a sample is the same for the same seed, another for another, and has nothing twice', () => {
  const numbers = Array.from({ length: 200 }, (_, index) => index);
  const drawn = drawSample(numbers, 50, 7);
  expect(drawSample(numbers, 50, 7)).toEqual(drawn);
  expect(drawSample(numbers, 50, 8)).not.toEqual(drawn);
  expect(new Set(drawn).size).toBe(50);
  expect(drawSample(numbers, 300, 7)).toEqual(numbers);
});

describe('what is asked of the readings', () => {
  const gapsOf = (statements: readonly ReadStatement[], asked: object): string[] =>
    findReadingGaps(statements, { leastRead: 0, mostNotOpened: 1, ...asked } as never);

  test('fails for each statement that was not read since the day, when too few were', async () => {
    const statements = await statementsOf();
    const lines = readAll(statements).map((line, index) => (index === 0 ? { ...line, date: '2026-11-01' } : line));
    const joined = joinReadings(statements, lines);
    expect(gapsOf(joined, { leastRead: 1 })).toEqual([]);
    expect(gapsOf(joined, { leastRead: 0.5, readSince: '2026-11-21' })).toEqual([]);
    expect(gapsOf(joined, { leastRead: 1, readSince: '2026-11-21' })).toEqual([
      `All statements: ${statements.length - 1} of ${statements.length} were read against their sources since 2026-11-21; it has to be 100 %.`,
      expect.stringMatching(
        /roles\/data-engineer\.md: nobody has read “Builds pipelines\.” against its sources since 2026-11-21\.$/,
      ),
    ]);
  });

  test('leaves a statement whose source could not be opened, with the reason, to the share that may be so', async () => {
    const statements = await statementsOf();
    const [first, ...rest] = readAll(statements);
    if (!first) throw new Error('The good content has a statement.');
    const joined = joinReadings(statements, [{ ...first, verdict: 'not-opened', remark: 'It burned.' }, ...rest]);
    const all = statements.length;
    expect(gapsOf(joined, { leastRead: 1, mostNotOpened: 0.5 })).toEqual([]);
    expect(gapsOf(joined, { leastRead: 1, mostNotOpened: 0.05 })).toHaveLength(1);
    expect(readingFigures(joined)).toContain(`Read against it as they stand: ${all - 1} of ${all} (`);
  });

  test('fails when the sources of too many could not be opened', async () => {
    const statements = await statementsOf();
    const joined = joinReadings(statements, readAll(statements, 'not-opened'));
    const all = statements.length;
    expect(gapsOf(joined, { mostNotOpened: 0.05 })).toEqual([
      `All statements: the sources of ${all} of ${all} could not be opened; at most 5 % may be so.`,
    ]);
  });
});
