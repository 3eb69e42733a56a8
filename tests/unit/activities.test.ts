import { afterAll, describe, expect, test } from 'vitest';
import { answerText } from '../../src/model/activity-answer.ts';
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
informed:
  - role: data-engineer
---
`.replace('informed:\n  - role: data-engineer\n', '');

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

  test('is answered for in one sentence, whether the role that answers for it does the work or not', () => {
    const [engineer, lead, expert] = [
      { title: 'ML Engineer' },
      { title: 'Business Stakeholder' },
      { title: 'Data Analyst' },
    ];
    expect(answerText(engineer, true, [])).toBe('the ML engineer answers for it and does it');
    expect(answerText(engineer, true, [expert])).toBe(
      'the ML engineer answers for it and does it, with the data analyst',
    );
    expect(answerText(lead, false, [engineer])).toBe(
      'the business stakeholder answers for it; the ML engineer does it',
    );
    expect(answerText(lead, false, [engineer, expert, lead])).toBe(
      'the business stakeholder answers for it; the ML engineer, the data analyst and the business stakeholder do it',
    );
  });
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
  Did you mean "data-scientist"? Each role is a file in content/roles/.
roles/data-scientist.md:2:8: The role "data-scientist" has no part in any activity.
  Give it one in a file of content/activities/.`,
  ],
  [
    'a phase that does not exist',
    changed('phase: design', 'phase: desing'),
    `${FILE}:3:8: phase is "desing", which is no phase.
  Did you mean "design"? The phases stand in site.yaml.
${DE}:8:3: lifecycle names "design", but "data-engineer" does nothing in any activity of that phase.
  Give it a part in one, or delete what is said of the phase.`,
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
    'a step that the source does not have',
    changed('    step: 1', '    step: 3'),
    `${FILE}:13:11: covers[0].step is 3, but "people" has steps 1 to 2.
  The steps stand under "steps:" in content/sources/people.md.`,
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
  A name leads to one page: keep it where readers expect it, and remove it here.`,
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

test('content without activities is not held to any of this', async () => {
  expect(await problemsOf(edited(DE, '    part: leads\n', ''))).toBe('');
});
