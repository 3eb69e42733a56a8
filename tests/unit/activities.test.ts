import { afterAll, describe, expect, test } from 'vitest';
import { answerText, inSentence } from '../../src/model/activity-answer.ts';
import { listPages } from '../../src/model/pages.ts';
import { activitySchema } from '../../src/schema/activity.ts';
import { checkedContent, edited, type Files, GOOD, problemsOf, removeFolders } from '../support/content-folder.ts';

afterAll(removeFolders);

const DE = 'roles/data-engineer.md';
const FILE = 'activities/build-the-pipeline.md';

/** An activity in which every role of the good content has a part. */
const ACTIVITY = `---
title: Build the pipeline
phase: design
summary: Move the data to where it is used.
asked:
  - ETL
takes:
  - raw data
makes:
  - curated data sets
covers:
  - source: people
    step: 1
accountable:
  role: data-engineer
  alsoDoes: true
  responsibilities:
    - builds-pipelines
  cites: [people]
responsible: []
consulted:
  - role: data-scientist
otherwise:
  - role: Plumber
    is: data-scientist
    part: accountable
    says: lays every pipe
    cites: [people]
---

It takes patience.[^people]

## When nobody has it

Nothing arrives.

[^people]: [People](../sources/people.md), section 4
`;

/** The good content with that activity: its roles no longer say by hand how much they do in a phase. */
const WITH: Files = {
  [DE]: (GOOD[DE] ?? '').replace('    part: leads\n', ''),
  'sources/people.md': '---\ntitle: People\nsteps:\n  - Move the data\n  - Look at it\n---\n\nA document.\n',
  [FILE]: ACTIVITY,
};

const changed = (from: string, to: string): Files => {
  if (!ACTIVITY.includes(from)) throw new Error(`The activity has no "${from}".`);
  return { ...WITH, [FILE]: ACTIVITY.replace(from, to) };
};

const OTHER = `---
title: Watch the pipeline
phase: deployment
summary: Notice when it stops.
after:
  - build-the-pipeline
accountable:
  role: data-engineer
  responsibilities:
    - watches-pipelines
  ours: Who built it knows how it breaks.
responsible:
  - role: data-scientist
    responsibilities:
      - trains-models
---
`;

/** An activity in which the data engineer is told of the result. */
const TOLD = OTHER.replace('role: data-engineer\n', 'role: data-scientist\n  alsoDoes: true\n')
  .replace('watches-pipelines', 'trains-models')
  .replace(/^responsible:[^]*(?=---)/m, 'informed:\n  - role: data-engineer\n');

/** An activity that comes after another. */
const after = (id: string, other: string): string =>
  OTHER.replace('Watch the pipeline', `Do ${id}`).replace('build-the-pipeline', other);

describe('an activity', () => {
  test('has its parts with what backs them, and gives each role its own', async () => {
    const { catalogue } = await checkedContent({ ...WITH, 'activities/watch-the-pipeline.md': OTHER });
    const [build, watch] = catalogue.activities;
    const parts = build?.parts.map(({ part, role, alsoDoes, responsibilities, citations }) => [
      part,
      role.id,
      alsoDoes,
      responsibilities.map(({ text }) => text),
      citations.map(({ at }) => at),
    ]);
    expect(parts).toEqual([
      ['accountable', 'data-engineer', true, ['Builds pipelines.'], ['section 4']],
      ['consulted', 'data-scientist', false, [], []],
    ]);
    expect(watch?.parts[0]?.ours).toBe('Who built it knows how it breaks.');
    const [engineer, scientist] = ['data-engineer', 'data-scientist'].map((id) =>
      catalogue.roles.find((role) => role.id === id),
    );
    expect(engineer?.parts.map(({ activity }) => activity.id)).toEqual(['build-the-pipeline', 'watch-the-pipeline']);
    expect(scientist?.parts.map(({ part }) => part)).toEqual(['consulted', 'responsible']);
  });

  test('knows what comes before and after it, the steps that it covers, and who sees it otherwise', async () => {
    const { catalogue } = await checkedContent({ ...WITH, 'activities/watch-the-pipeline.md': OTHER });
    const [build, watch] = catalogue.activities;
    expect(build?.before).toEqual([watch]);
    expect(watch?.after).toEqual([build]);
    expect(build?.covers).toMatchObject([{ source: { id: 'people' }, step: 1, text: 'Move the data' }]);
    expect(build?.otherwise).toMatchObject([{ role: 'Plumber', is: { id: 'data-scientist' }, part: 'accountable' }]);
  });

  test('makes a role lead, contribute or be consulted in its phase, whose sentence stays as it was written', async () => {
    const { catalogue } = await checkedContent({ ...WITH, 'activities/watch-the-pipeline.md': OTHER });
    const lifecycle = Object.fromEntries(
      catalogue.roles.map((role) => [role.id, role.lifecycle.map(({ phase, part, does }) => [phase.id, part, does])]),
    );
    expect(lifecycle).toEqual({
      'data-engineer': [
        ['design', 'leads', 'Finds the data.'],
        ['deployment', 'leads', undefined],
      ],
      'data-scientist': [
        ['design', 'consulted', undefined],
        ['deployment', 'contributes', undefined],
      ],
    });
  });

  test('is described by who does it before what it is, for lists of pages and for search engines', async () => {
    const { catalogue } = await checkedContent(WITH);
    const page = listPages(catalogue).find(({ kind }) => kind === 'activities');
    expect(page?.summary).toBe('The data engineer answers for it and does it. Move the data to where it is used.');
  });

  test('is answered for in one sentence, whether the role that answers for it does the work or not', () => {
    const [engineer, lead, expert] = [
      { title: 'ML Engineer' },
      { title: 'Business Stakeholder' },
      { title: 'Data Analyst' },
    ];
    const answer = (role: { title: string }, alsoDoes: boolean, doers: readonly { title: string }[]): string => {
      const others = doers.map((doer) => ({ part: 'responsible', role: doer, alsoDoes: false }) as const);
      return answerText({ parts: [{ part: 'accountable', role, alsoDoes }, ...others] });
    };
    expect(answer(engineer, true, [])).toBe('The ML engineer answers for it and does it.');
    expect(answer(engineer, true, [expert])).toBe('The ML engineer answers for it and does it, with the data analyst.');
    expect(answer(lead, false, [engineer])).toBe('The business stakeholder answers for it; the ML engineer does it.');
    expect(answer(lead, false, [engineer, expert, lead])).toBe(
      'The business stakeholder answers for it; the ML engineer, the data analyst and the business stakeholder do it.',
    );
  });
});

test.for<[title: string, words: string]>([
  ['Data Analyst', 'data analyst'],
  ['ML Engineer', 'ML engineer'],
  ['MLOps Engineer', 'MLOps engineer'],
  ['Machine-Learning Engineer', 'machine-learning engineer'],
  ['R&D Lead', 'R&D lead'],
  ['A/B Tester', 'A/B tester'],
  ['C Programmer', 'C programmer'],
  ['C++ Programmer', 'C++ programmer'],
  ['K8s Administrator', 'K8s administrator'],
  ['Web3 Developer', 'Web3 developer'],
  ['iOS Developer', 'iOS developer'],
  ['Élan Vital', 'élan vital'],
])('“%s” stands inside a sentence as “%s”', ([title, words]) => {
  expect(inSentence(title)).toBe(words);
});

/** One line a case: what is wrong, the content that has it, and exactly what is printed. */
const cases: [name: string, changes: Files, message: string][] = [
  [
    'no accountable role',
    changed(
      'accountable:\n  role: data-engineer\n  alsoDoes: true\n  responsibilities:\n    - builds-pipelines\n  cites: [people]\n',
      '',
    ),
    `${FILE}:2:1: accountable is missing.
  Add a line "accountable:" with its value.`,
  ],
  [
    'two accountable roles',
    changed(
      'accountable:\n  role: data-engineer\n  alsoDoes: true\n  responsibilities:\n    - builds-pipelines\n  cites: [people]\n',
      'accountable:\n  - role: data-engineer\n  - role: data-scientist\n',
    ),
    `${FILE}:15:3: accountable is a list, but has to be a mapping of fields.
  Write one "field: value" a line, indented below its name.`,
  ],
  [
    'a role that does not exist',
    changed('  - role: data-scientist', '  - role: data-scientits'),
    `${FILE}:22:11: consulted[0].role is "data-scientits", which is no role.
  Did you mean "data-scientist"? Each role is a file in content/roles/.`,
  ],
  [
    'a phase that does not exist',
    changed('phase: design', 'phase: desing'),
    `${FILE}:3:8: phase is "desing", which is no phase.
  Did you mean "design"? The phases stand in site.yaml.`,
  ],
  [
    'a field that does not exist, without what would follow for roles',
    { ...changed('summary:', 'sumary:'), 'activities/watch-the-pipeline.md': OTHER },
    `${FILE}:2:1: summary is missing.
  Add a line "summary:" with its value.
${FILE}:4:1: "sumary" is no field.
  Did you mean "summary"? The fields are ${Object.keys(activitySchema.shape).join(', ')}.`,
  ],
  [
    'a sentence for a phase in which a role does nothing',
    { ...WITH, [DE]: String(WITH[DE]).replace('  design:', '  deployment:') },
    `${DE}:8:3: lifecycle names "deployment", but "data-engineer" does nothing in any activity of that phase.
  Give it a part in one, or delete what is said of the phase.`,
  ],
  [
    'a sentence for a phase in which a role is only told of results',
    {
      ...WITH,
      [DE]: String(WITH[DE]).replace('  design:', '  deployment:'),
      'activities/watch-the-pipeline.md': TOLD,
    },
    `${DE}:8:3: lifecycle names "deployment", but "data-engineer" is only told of results in that phase.
  Give it another part there, or delete what is said of the phase.`,
  ],
  [
    'a sentence for a phase that does not exist',
    { ...WITH, [DE]: String(WITH[DE]).replace('  design:', '  desing:') },
    `${DE}:8:3: lifecycle names "desing", which is no phase.
  Did you mean "design"? The phases stand in site.yaml.`,
  ],
  [
    'an activity that does not exist, and one that comes after itself',
    changed('asked:', 'after:\n  - build-the-pipelin\n  - build-the-pipeline\nasked:'),
    `${FILE}:6:5: after[0] is "build-the-pipelin", which is no activity.
  Did you mean "build-the-pipeline"? Each activity is a file in content/activities/.
${FILE}:7:5: after[1] is "build-the-pipeline", which is the activity itself.
  Name the activities that come before it.`,
  ],
  [
    'an anchor that the role does not have',
    changed('    - builds-pipelines', '    - builds-pipeline'),
    `${FILE}:18:7: The page of "data-engineer" has no responsibility with the anchor "builds-pipeline".
  Did you mean "builds-pipelines"? Copy the anchor from the page's address, without the "#".`,
  ],
  [
    'an anchor that backs one part twice',
    changed('    - builds-pipelines', '    - builds-pipelines\n    - builds-pipelines'),
    `${FILE}:19:7: "builds-pipelines" is listed twice.
  Keep one of the two entries.`,
  ],
  [
    'a citation that stands twice in one list, in whatever case',
    changed('  cites: [people]\nresponsible', '  cites: [people, People]\nresponsible'),
    `${FILE}:19:19: The citation "people" is listed twice.
  Keep one of the two entries.`,
  ],
  [
    'a source that sees it as the activity itself does',
    changed('    is: data-scientist\n    part: accountable', '    is: data-engineer\n    part: accountable'),
    `${FILE}:25:9: otherwise[0].is is "data-engineer", which is accountable here as well.
  Cite the source under "cites:" of that part, and delete it here.`,
  ],
  [
    'a source that sees an asked role as the activity itself does',
    changed('    part: accountable', '    part: consulted'),
    `${FILE}:25:9: otherwise[0].is is "data-scientist", which is consulted here as well.
  Cite the source under "cites:" of that part, and delete it here.`,
  ],
  [
    'a source, and a role of a source, that do not exist',
    {
      ...WITH,
      [FILE]: ACTIVITY.replace('source: people', 'source: peopel').replace('is: data-scientist', 'is: data-scientis'),
    },
    `${FILE}:12:13: covers[0].source is "peopel", which is no source.
  Did you mean "people"? Each source is a file in content/sources/.
${FILE}:25:9: otherwise[0].is is "data-scientis", which is no role.
  Did you mean "data-scientist"? Each role is a file in content/roles/.`,
  ],
  [
    'a question that no activity answers',
    {
      ...WITH,
      ...edited('site.yaml', 'families:', 'questions:\n  - ask: Who?\n    activity: build-the-pipelin\nfamilies:'),
    },
    `site.yaml:10:15: questions[0].activity is "build-the-pipelin", which is no activity.
  Did you mean "build-the-pipeline"? Each activity is a file in content/activities/.`,
  ],
  [
    'a link to a section that an activity does not have',
    {
      ...changed(
        'It takes patience.',
        '[Who](watch-the-pipeline.md#who-does-what), [else](watch-the-pipeline.md#otherwise)?',
      ),
      'activities/watch-the-pipeline.md': OTHER,
    },
    `${FILE}:31:45: The link "watch-the-pipeline.md#otherwise" leads to "#otherwise", a section that the page of "watch-the-pipeline" does not have.
  Leave the anchor out, or give that page something to say there.`,
  ],
  [
    'a role named twice',
    changed('responsible: []', 'responsible:\n  - role: data-engineer\n    responsibilities: [watches-pipelines]'),
    `${FILE}:21:11: "data-engineer" is accountable here already.
  Write "alsoDoes: true" under "accountable:" if it does the work as well, and delete it here.`,
  ],
  [
    'a circle in the order',
    {
      ...changed('asked:', 'after:\n  - watch-the-pipeline\nasked:'),
      'activities/watch-the-pipeline.md': OTHER,
    },
    `${FILE}:6:5: The order goes in a circle: "build-the-pipeline" after "watch-the-pipeline" after "build-the-pipeline".
  Take one of them out of "after:".`,
  ],
  [
    'each of two circles in the order, but no activity that only comes after one',
    {
      ...changed('asked:', 'after:\n  - watch-the-pipeline\nasked:'),
      'activities/watch-the-pipeline.md': OTHER,
      'activities/a.md': after('a', 'b'),
      'activities/b.md': after('b', 'a'),
      'activities/c.md': after('c', 'b'),
    },
    `activities/a.md:6:5: The order goes in a circle: "a" after "b" after "a".
  Take one of them out of "after:".
${FILE}:6:5: The order goes in a circle: "build-the-pipeline" after "watch-the-pipeline" after "build-the-pipeline".
  Take one of them out of "after:".`,
  ],
  [
    'a role without a part',
    changed('consulted:\n  - role: data-scientist\n', ''),
    `roles/data-scientist.md:2:8: The role "data-scientist" has no part in any activity.
  Give it one in a file of content/activities/.`,
  ],
  [
    'a part that nothing backs',
    {
      ...WITH,
      [FILE]: ACTIVITY.replace('responsible: []', 'responsible:\n  - role: data-scientist').replace(
        'consulted:\n  - role: data-scientist\n',
        '',
      ),
    },
    `${FILE}:21:11: Nothing on the page of "data-scientist" backs that it is responsible.
  Name the anchors of its responsibilities under "responsibilities:", or say under "ours:" why it has this part.`,
  ],
  [
    'an accountable role for which neither a source nor a reason speaks',
    changed('  cites: [people]\nresponsible', 'responsible'),
    `${FILE}:15:9: Nothing says why "data-engineer" answers for it.
  Cite the source under "cites:", or say under "ours:" why this role answers for it.`,
  ],
  [
    'an activity that nobody does',
    changed('  alsoDoes: true\n', ''),
    `${FILE}:14:1: Nobody does the work of "Build the pipeline".
  List the roles that do it under "responsible:", or write "alsoDoes: true" under "accountable:".`,
  ],
  [
    'a source for doing the work where the role is not said to do it',
    changed('  alsoDoes: true\n', '  doesCites: [people]\n'),
    `${FILE}:14:1: Nobody does the work of "Build the pipeline".
  List the roles that do it under "responsible:", or write "alsoDoes: true" under "accountable:".
${FILE}:16:3: accountable.doesCites cites what has "data-engineer" do the work, but it is not said to do it.
  Write "alsoDoes: true" under "accountable:" if it does the work as well, or delete "doesCites:".`,
  ],
  [
    'a step that the source does not have',
    changed('    step: 1', '    step: 3'),
    `${FILE}:13:11: covers[0].step is 3, but "people" has steps 1 to 2.
  The steps stand under "steps:" in sources/people.md.`,
  ],
  [
    'a step that a source with one step does not have',
    {
      ...changed('    step: 1', '    step: 2'),
      'sources/people.md': String(WITH['sources/people.md']).replace('  - Look at it\n', ''),
    },
    `${FILE}:13:11: covers[0].step is 2, but "people" has step 1 alone.
  The steps stand under "steps:" in sources/people.md.`,
  ],
  [
    'a step that two activities cover',
    {
      ...WITH,
      'activities/watch-the-pipeline.md': OTHER.replace(
        'accountable:',
        'covers:\n  - source: people\n    step: 1\naccountable:',
      ),
    },
    `activities/watch-the-pipeline.md:9:11: Step 1 of "people" is covered by ${FILE} already.
  Each step belongs to one activity: keep it where it fits best.`,
  ],
  [
    'a part in a phase that is written by hand',
    { ...WITH, [DE]: GOOD[DE] },
    `${DE}:9:5: lifecycle.design.part is written by hand, but follows from the activities.
  Delete the line.`,
  ],
  [
    'a name of two activities',
    {
      ...WITH,
      'activities/watch-the-pipeline.md': OTHER.replace('after:', 'asked:\n  - etl\nafter:'),
    },
    `activities/watch-the-pipeline.md:6:5: The name "etl" is a name of the activity "build-the-pipeline" already.
  The search should have one answer for it: keep it where readers expect it, and remove it here.`,
  ],
  [
    'a citation that nothing defines',
    changed('  cites: [people]\nresponsible', '  cites: [poeple]\nresponsible'),
    `${FILE}:19:11: The citation "poeple" is defined nowhere in this file.
  Did you mean "people"? Define it at the end: "[^poeple]: [Title](../sources/<id>.md), place".`,
  ],
];

test.each(cases)('%s is reported with its place and the way out', async (_name, changes, message) => {
  expect(await problemsOf(changes)).toBe(message);
});

test('a phase may be called as a part of the chart’s page where there is none, and not where there is one', async () => {
  const site = edited('site.yaml', 'id: deployment', 'id: steps');
  expect(await problemsOf(site)).toBe('');
  expect(await problemsOf({ ...WITH, ...site })).toBe(
    'site.yaml:6:9: "steps" is an anchor of the activities page itself.\n  Choose another id for the phase.',
  );
});

test('content without activities is not held to any of this', async () => {
  expect(await problemsOf(edited(DE, '    part: leads\n', ''))).toBe('');
});
