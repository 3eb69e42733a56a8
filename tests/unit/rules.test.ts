import { afterAll, describe, expect, test } from 'vitest';
import { lawsOf } from '../../src/model/laws.ts';
import { writtenDay } from '../../src/model/written-day.ts';
import { listPages } from '../../src/model/pages.ts';
import { extendLedger } from '../../src/permalinks/extend-ledger.ts';
import { writeLedgerLine } from '../../src/permalinks/ledger.ts';
import { findPermalinks } from '../../src/permalinks/permalinks.ts';
import { checkedContent, type Files, GOOD, problemsOf, removeFolders } from '../support/content-folder.ts';
import { readStudio } from '../support/invented-team.ts';
import { ACTIVITIES } from '../support/studio-activities.ts';
import { RULES } from '../support/studio-rules.ts';

afterAll(removeFolders);

const DE = 'roles/data-engineer.md';
const FILE = 'rules/keep-the-lineage.md';

const RULE = `---
title: Keep the lineage
source: people
at: Article 7
binds: whoever keeps data
applies:
  - from: 2026-01-01
  - from: 2027-01-01
    for: old data
asOf: 2026-11-21
activities:
  - build-the-pipeline
---

Each table says where its data came from.[^p]

[^p]: [People](../sources/people.md), Article 7
`;

/** The good content with an activity, and with a rule for it. */
const WITH: Files = {
  [DE]: (GOOD[DE] ?? '').replace('    part: leads\n', ''),
  'activities/build-the-pipeline.md': `---
title: Build the pipeline
phase: design
summary: Move the data to where it is used.
accountable:
  role: data-engineer
  responsibilities:
    - builds-pipelines
  ours: Whoever moves it knows it.
responsible:
  - role: data-scientist
    responsibilities:
      - trains-models
---
`,
  [FILE]: RULE,
};

const changed = (from: string, to: string): Files => {
  if (!RULE.includes(from)) throw new Error(`The rule has no "${from}".`);
  return { ...WITH, [FILE]: RULE.replace(from, () => to) };
};

const MUST_BE_A_DAY = 'must be a day that exists, written as 2027-12-02';

/** One line a case: what is wrong, how the rule is changed to have it, and exactly what is printed. */
const cases: [name: string, changes: Files, message: string][] = [
  [
    'a source that there is not',
    changed('source: people', 'source: poeple'),
    `${FILE}:3:9: source is "poeple", which is no source.
  Did you mean "people"? Each source is a file in content/sources/.`,
  ],
  [
    'an activity that there is not',
    changed('  - build-the-pipeline', '  - build-a-pipeline'),
    `${FILE}:12:5: activities[0] is "build-a-pipeline", which is no activity.
  Did you mean "build-the-pipeline"? Each activity is a file in content/activities/.`,
  ],
  [
    'the same activity twice',
    changed('  - build-the-pipeline', '  - build-the-pipeline\n  - build-the-pipeline'),
    `${FILE}:13:5: "build-the-pipeline" is listed twice.
  Keep one of the two entries.`,
  ],
  [
    'no activity',
    changed('activities:\n  - build-the-pipeline', 'activities: []'),
    `${FILE}:11:13: activities needs at least one activity.
  Change the value, or remove the field when it is optional.`,
  ],
  [
    'no day from which it applies',
    changed('applies:\n  - from: 2026-01-01\n  - from: 2027-01-01\n    for: old data\n', ''),
    `${FILE}:2:1: applies is missing.
  Add a line "applies:" with its value.`,
  ],
  [
    'an empty list of days',
    changed('applies:\n  - from: 2026-01-01\n  - from: 2027-01-01\n    for: old data\n', 'applies: []\n'),
    `${FILE}:6:10: applies needs at least one day.
  Change the value, or remove the field when it is optional.`,
  ],
  [
    'no day on which it was known to stand so',
    changed('asOf: 2026-11-21\n', ''),
    `${FILE}:2:1: asOf is missing.
  Add a line "asOf:" with its value.`,
  ],
  [
    'a day that is not in the calendar',
    changed('from: 2027-01-01', 'from: 2027-02-29'),
    `${FILE}:8:11: applies[1].from ${MUST_BE_A_DAY}, but is "2027-02-29".
  Change the value, or remove the field when it is optional.`,
  ],
  [
    'a day that is written another way',
    changed('asOf: 2026-11-21', 'asOf: November 21, 2026'),
    `${FILE}:10:7: asOf ${MUST_BE_A_DAY}, but is "November 21, 2026".
  Change the value, or remove the field when it is optional.`,
  ],
  [
    'a year alone, which is a number to YAML',
    changed('from: 2026-01-01', 'from: 2026'),
    `${FILE}:7:11: applies[0].from ${MUST_BE_A_DAY}, but is "2026".
  Change the value, or remove the field when it is optional.`,
  ],
  [
    'days that are not in their order',
    changed('from: 2027-01-01', 'from: 2025-12-31'),
    `${FILE}:8:11: applies[1].from must not come before the day above it, but is "2025-12-31".
  Change the value, or remove the field when it is optional.`,
  ],
  [
    'an unknown field of a day',
    changed('    for: old data', '    fro: old data'),
    `${FILE}:9:5: "fro" is no field of applies[1].
  Did you mean "from"? The fields are from, for.`,
  ],
  [
    'an unknown field',
    changed('binds:', 'bind: x\nbinds:'),
    `${FILE}:5:1: "bind" is no field.
  Did you mean "binds"? The fields are title, source, at, binds, applies, asOf, activities, moved.`,
  ],
  [
    'no text',
    changed('Each table says where its data came from.[^p]\n\n[^p]: [People](../sources/people.md), Article 7\n', ''),
    `${FILE}:1:1: The rule has no text.
  Say below the front matter what it asks, in one to three sentences.`,
  ],
  [
    'a citation of a source that there is not, and one that is defined nowhere',
    changed(
      'from.[^p]\n\n[^p]: [People](../sources/people.md)',
      'from.[^p][^q]\n\n[^p]: [People](../sources/peple.md)',
    ),
    `${FILE}:15:46: The citation "q" is defined nowhere in this file.
  Define it at the end: "[^q]: [Title](../sources/<id>.md), place".
${FILE}:17:7: The citation "[^p]" names the source "peple", which does not exist.
  Did you mean "people"? Each source is a file in content/sources/.`,
  ],
  [
    'an id, since the rule is a place itself',
    changed('Each table says', '- Each table says <!-- id: tables -->\n- It says'),
    `${FILE}:15:19: The id "tables" stands where there is no anchor to name.
  Put the comment at the end of a heading, or of a responsibility.`,
  ],
  [
    'a name that is an anchor of the page itself',
    { ...WITH, [FILE]: undefined, 'rules/source-people.md': RULE },
    `rules/source-people.md:1:1: "source-people" is an anchor of the law page itself.
  Rename the file: its name is an anchor of that page.`,
  ],
  [
    'a link to an anchor of a rule, which is one itself',
    {
      ...WITH,
      'roles/data-scientist.md': (GOOD['roles/data-scientist.md'] ?? '').replace(
        'models.',
        'models, see [the rule](../rules/keep-the-lineage.md#article-7).',
      ),
      'activities/build-the-pipeline.md': (WITH['activities/build-the-pipeline.md'] as string).replace(
        'trains-models',
        'trains-models-see-the-rule',
      ),
    },
    `roles/data-scientist.md:9:22: The link "../rules/keep-the-lineage.md#article-7" leads to "#article-7", which is not on that page.
  Leave the anchor out: the link leads to the entry itself.`,
  ],
];

describe('a wrong file of a rule is reported with its place, the reason and what to do:', () => {
  test('the rule, which every case changes, has no problem', async () => {
    expect(await problemsOf(WITH)).toBe('');
  });

  test.for(cases)('%s', async ([, changes, message]) => {
    expect(await problemsOf(changes)).toBe(message);
  });

  test('a day in quotes is the same day, and two dates of application may be one day', async () => {
    expect(await problemsOf(changed('asOf: 2026-11-21', "asOf: '2026-11-21'"))).toBe('');
    expect(await problemsOf(changed('from: 2027-01-01', 'from: 2026-01-01'))).toBe('');
  });
});

describe('rules', async () => {
  const { catalogue } = await readStudio(RULES);

  test('stand by the name of the law, and in a law by the number of the place', () => {
    expect(catalogue.rules.map(({ id }) => id)).toEqual(['ask-the-tester', 'answer-in-time', 'warn-of-flashes']);
    expect(lawsOf(catalogue.rules).map(({ source, rules }) => [source.id, rules.length])).toEqual([
      ['handbook', 1],
      ['players-act', 2],
    ]);
  });

  test('stand behind those at a number where their place begins with another, whatever number comes later in it', async () => {
    const places = ['Annex III, point 4', 'Article 10(2)', 'Article 5', '§ 4', 'Articles 9 and 12'];
    const files = places.map((at, index) => [
      `rules/rule-${index}.md`,
      `---\ntitle: Rule ${index}\nsource: players-act\nat: ${at}\nbinds: all\napplies:\n  - from: 2025-03-01\nasOf: 2026-05-04\nactivities:\n  - build-the-game\n---\n\nIt is asked.\n`,
    ]);
    const { rules } = (
      await readStudio({
        ...ACTIVITIES,
        'sources/players-act.md': RULES['sources/players-act.md'],
        ...Object.fromEntries(files),
      })
    ).catalogue;
    expect(rules.map(({ at }) => at)).toEqual([
      '§ 4',
      'Article 5',
      'Articles 9 and 12',
      'Article 10(2)',
      'Annex III, point 4',
    ]);
  });

  test('make a law as old as the one that was looked at longest ago', () => {
    expect(lawsOf(catalogue.rules).map(({ asOf }) => asOf)).toEqual(['2026-05-04', '2026-05-03']);
  });

  test('have the activities in their order, and the roles that answer for these or do them, each once', () => {
    const rule = catalogue.rules.find(({ id }) => id === 'warn-of-flashes');
    expect(rule?.activities.map(({ id }) => id)).toEqual(['sketch-a-level', 'build-the-game']);
    expect(rule?.roles.map(({ id }) => id)).toEqual(['level-designer', 'engine-programmer', 'game-tester']);
  });

  test('are known to the activities in which they are done, in the order of the rules', () => {
    expect(catalogue.activities.map(({ rules }) => rules.map(({ id }) => id))).toEqual([
      ['warn-of-flashes'],
      ['ask-the-tester', 'warn-of-flashes'],
      ['answer-in-time'],
    ]);
  });

  test('have a page of their own only where there are some', async () => {
    const addressesOf = (pages: ReturnType<typeof listPages>) => pages.map(({ address }) => address);
    expect(addressesOf(listPages(catalogue))).toContain('/law/');
    expect(addressesOf(listPages((await readStudio()).catalogue))).not.toContain('/law/');
  });
});

test('a place without a number stands behind those that have one', async () => {
  const places = ['Annex III', 'Article 14', 'Articles 8 and 9', 'Article 14(2)', 'Article 4'];
  const files = places.map((at, index) => [`rules/rule-${index}.md`, RULE.replace('at: Article 7', `at: ${at}`)]);
  const { catalogue } = await checkedContent({ ...WITH, [FILE]: undefined, ...Object.fromEntries(files) });
  expect(catalogue.rules.map(({ at }) => at)).toEqual([
    'Article 4',
    'Articles 8 and 9',
    'Article 14',
    'Article 14(2)',
    'Annex III',
  ]);
});

test('a day is written out, whatever the time zone of the machine', () => {
  expect(writtenDay('2027-12-02')).toBe('December 2, 2027');
  expect(writtenDay('2028-02-29')).toBe('February 29, 2028');
});

describe('the address of a rule', () => {
  const published = async (changes: Files): Promise<string> => {
    const { catalogue, content, ledger } = await checkedContent(changes);
    return extendLedger(findPermalinks(catalogue, content, ledger), ledger)
      .map((line) => `${writeLedgerLine(line)}\n`)
      .join('');
  };

  test('is published, with that of its law and of the section of its activity', async () => {
    const ledger = await published(WITH);
    expect(ledger).toContain('\n/law/ - Law\n');
    expect(ledger).toContain(`\n/law/#keep-the-lineage ${FILE} Keep the lineage\n`);
    expect(ledger).toContain('\n/law/#source-people sources/people.md People\n');
    expect(ledger).toContain(
      '\n/activities/build-the-pipeline/#law activities/build-the-pipeline.md What the law asks\n',
    );
  });

  test('may not be lost, and is kept by the file that takes it over', async () => {
    const before = { ...WITH, 'permalinks.txt': await published(WITH) };
    const renamed = { ...before, [FILE]: undefined, 'rules/lineage.md': RULE };
    const [line] = (await problemsOf(renamed)).split('\n').filter((one) => one.includes('permalinks.txt'));
    expect(line).toContain('"/law/#keep-the-lineage" was published, but leads nowhere now.');
    expect(await problemsOf(renamed)).toContain('Did rules/lineage.md take it over?');
    const moved = RULE.replace('activities:', "moved:\n  - from: '/law/#keep-the-lineage'\nactivities:");
    const { catalogue, content, ledger } = await checkedContent({ ...renamed, 'rules/lineage.md': moved });
    const { earlierAnchors } = findPermalinks(catalogue, content, ledger);
    expect(earlierAnchors.get('/law/')?.get('lineage')).toEqual(['keep-the-lineage']);
  });

  test('of a law without rules leads to the page of them all, and that of a section to its activity', async () => {
    const other = RULE.replace('source: people', 'source: code').replace('build-the-pipeline', 'watch-the-pipeline');
    const files: Files = {
      ...WITH,
      'sources/code.md': '---\ntitle: Code\n---\n\nA code.\n',
      'activities/watch-the-pipeline.md': (WITH['activities/build-the-pipeline.md'] as string)
        .replace('Build the pipeline', 'Watch the pipeline')
        .replace('builds-pipelines', 'watches-pipelines'),
    };
    const after = { ...files, [FILE]: other, 'permalinks.txt': await published(files) };
    expect(await problemsOf(after)).toBe('');
    const { catalogue, content, ledger } = await checkedContent(after);
    const { former } = findPermalinks(catalogue, content, ledger);
    expect(former.map(({ address, outcome }) => [address, outcome.place?.address])).toEqual([
      ['/activities/build-the-pipeline/#law', '/activities/build-the-pipeline/'],
      ['/law/#source-people', '/law/'],
    ]);
  });
});
