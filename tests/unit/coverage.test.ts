import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { findGaps, readStandards } from '../../src/commands/coverage-standards.ts';
import { checkedContent, type Files, removeFolders, writeContent } from '../support/content-folder.ts';

afterAll(removeFolders);

const IDS = ['cook', 'gardener', 'waiter'];

/** A role that lacks nothing: four groups of three, told apart from the two others, to whom it hands things. */
function completeRole(id: string): string {
  const others = IDS.filter((other) => other !== id);
  const items = (group: number): string =>
    [1, 2, 3].map((item) => `- Does task ${group}${item}.[^one][^two]`).join('\n');
  return `---
title: ${id}
family: data
summary: Works.
handoffs:
${others.map((to) => `  - to: ${to}\n    gives: a thing\n    cites: [one, two]`).join('\n')}
differs:
${others.map((from) => `  - from: ${from}\n    here: Works.`).join('\n')}
---

## Who they are

Somebody.

Somebody else.

## Key responsibilities

${[1, 2, 3, 4].map((group) => `### Group ${group}\n\n${items(group)}`).join('\n\n')}

## Signs that it goes well

Calm.

## Signs of a gap

Noise.

## In a small team

Anyone.

[^one]: [One](../sources/one.md)
[^two]: [Two](../sources/two.md)
`;
}

const STANDARDS = `groups: { least: 4, most: 6 }
responsibilitiesOfGroup: { least: 3, most: 5 }
leastHandoffs: 2
leastDifferences: 2
paragraphs: 2
sections: [Signs that it goes well, Signs of a gap, In a small team]
leastCited: 0.9
leastCitedTwice: 0.5
`;

const COMPLETE: Readonly<Record<string, string>> = {
  'site.yaml':
    'title: Kitchen\ndescription: Who cooks.\nphases:\n  - id: day\n    title: Day\nfamilies:\n  - id: data\n    title: Data\n',
  'standards/coverage.yaml': STANDARDS,
  'sources/one.md': '---\ntitle: One\n---\n',
  'sources/two.md': '---\ntitle: Two\n---\n',
  ...Object.fromEntries(IDS.map((id) => [`roles/${id}.md`, completeRole(id)])),
};

/** Runs the command over complete content with changes. */
async function run(changes: Files) {
  const folder = await writeContent(changes, COMPLETE);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/coverage.ts'], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  });
  return { status, stdout, gaps: withoutFolder(stderr) };
}

/** Messages with paths inside the content folder. */
function withoutFolder(messages: string): string {
  return messages.replaceAll(/^.*\/(?=(?:roles|activities|sources)\/)/gm, '').trim();
}

/** A change to the cook's file, everywhere or to its first occurrence. */
function cook(passage: string | RegExp, replacement: string): Files {
  const changed = completeRole('cook').replace(passage, replacement);
  if (changed === completeRole('cook')) throw new Error(`${String(passage)} is not there`);
  return { 'roles/cook.md': changed };
}

test('complete content passes, with a row a role and one for all', async () => {
  const { status, stdout, gaps } = await run({});
  expect(gaps).toBe('');
  expect(status).toBe(0);
  expect(stdout.trimEnd().split('\n')).toEqual([
    '          groups  responsibilities  cited  two sources  tools  given  received  phases  differences',
    'cook           4                12  100 %        100 %      0      2         2       0            2',
    'gardener       4                12  100 %        100 %      0      2         2       0            2',
    'waiter         4                12  100 %        100 %      0      2         2       0            2',
    'All 3         12                36  100 %        100 %      0      6         6       0            6',
  ]);
});

/** The complete content, with more asked of it. */
const asks = (more: string): Files => ({ 'standards/coverage.yaml': STANDARDS + more });

const cases: [name: string, changes: Files, gaps: string][] = [
  ['too few roles', asks('leastRoles: 4\n'), 'The content has 3 roles, not 4 or more.'],
  ['too few tools', asks('leastTools: 1\n'), IDS.map((id) => `roles/${id}.md: has 0 tools, not 1 or more.`).join('\n')],
  ['too few groups', cook(/### Group 4[^#]*/, ''), 'roles/cook.md: has 3 groups of responsibilities, not 4 to 6.'],
  [
    'a group that is too small',
    cook('- Does task 21.[^one][^two]\n', ''),
    'roles/cook.md: has 2 responsibilities under “Group 2”, not 3 to 5.',
  ],
  [
    'a group that is too large',
    cook('### Group 2\n\n', '### Group 2\n\n- Does A.[^one][^two]\n- Does B.[^one][^two]\n- Does C.[^one][^two]\n'),
    'roles/cook.md: has 6 responsibilities under “Group 2”, not 3 to 5.',
  ],
  [
    'a single hand-off',
    cook('  - to: waiter\n    gives: a thing\n    cites: [one, two]\n', ''),
    'roles/cook.md: gives 1 hand-off, not 2 or more.',
  ],
  [
    'a single difference',
    {
      ...cook('  - from: waiter\n    here: Works.\n', ''),
      'roles/waiter.md': completeRole('waiter').replace('  - from: cook\n    here: Works.\n', ''),
    },
    `roles/cook.md: tells 1 difference, not 2 or more.
roles/waiter.md: tells 1 difference, not 2 or more.`,
  ],
  [
    'an introduction of one paragraph',
    cook('Somebody else.\n\n', ''),
    'roles/cook.md: has 1 paragraph under “Who they are”, not 2.',
  ],
  [
    'a section that is not there',
    cook('## In a small team', '## In a small company'),
    'roles/cook.md: has no section “In a small team”.',
  ],
  [
    'more than a tenth of the statements without a source',
    cook(/(task [12]\d\.)\[\^one\]\[\^two\]/g, '$1'),
    `All roles: 36 of 42 statements cite a source; it has to be 90 %.
roles/cook.md: cites nothing for “Does task 11.”.
roles/cook.md: cites nothing for “Does task 12.”.
roles/cook.md: cites nothing for “Does task 13.”.
roles/cook.md: cites nothing for “Does task 21.”.
roles/cook.md: cites nothing for “Does task 22.”.
roles/cook.md: cites nothing for “Does task 23.”.`,
  ],
  [
    'less than half of the statements with two sources, since two places in one source are one',
    {
      'roles/cook.md': completeRole('cook').replace('../sources/two.md', '../sources/one.md'),
      'roles/waiter.md': completeRole('waiter').replace('../sources/two.md', '../sources/one.md'),
    },
    'All roles: 14 of 42 statements cite two sources; it has to be 50 %.',
  ],
];

describe('a gap is named by its file:', () => {
  test.for(cases)('%s', async ([, changes, gaps]) => {
    const { catalogue } = await checkedContent(changes, COMPLETE);
    const standards = await readStandards(await writeContent(changes, COMPLETE));
    if (!standards) throw new Error('The folder has no standards.');
    expect(withoutFolder(findGaps(catalogue.roles, standards).join('\n'))).toBe(gaps);
  });
});

/** Complete content with activities: the cook answers for each, in which the two others have a part. */
function activity(id: string, step: number, gardener = '      - does-task-11'): Files {
  const text = `---
title: ${id}
phase: day
summary: Food is made.
covers:
  - source: two
    step: ${step}
accountable:
  role: cook
  alsoDoes: true
  responsibilities:
    - does-task-11
  cites: [one]
responsible:
  - role: gardener
    responsibilities:
${gardener}
    ours: Somebody has to.
consulted:
  - role: waiter
---

[^one]: [One](../sources/one.md)
`;
  return { [`activities/${id}.md`]: text };
}

const WORKING: Files = {
  'sources/two.md': '---\ntitle: Two\nsteps: [Sow, Cook, Serve]\n---\n',
  ...activity('sow', 1),
  ...activity('cook', 2),
};

/** What is asked of these activities: all of it is there, but for the changes. */
const asking = (more: string): Files => ({ ...WORKING, ...asks(more) });

describe('of the activities', () => {
  test('figures follow the table: how many, who has a part, which steps they cover, and what backs each part', async () => {
    const { status, stdout, gaps } = await run(asking('leastActivities: 2\nleastBacked: 1\n'));
    expect([status, gaps]).toEqual([0, '']);
    expect(
      stdout
        .split(/^All 3 .*\n/m)[1]
        ?.trim()
        .split('\n'),
    ).toEqual([
      '2 activities. 3 of 3 roles have a part, 2 of 3 roles answer for or do one.',
      '',
      'Two: 2 of 3 steps covered by exactly one activity.',
      '',
      '             parts  backed  cited  ours',
      'accountable      2       2      2     0',
      'responsible      2       2      0     2',
      'consulted        2       0      0     0',
      'informed         0       0      0     0',
    ]);
  });

  test.for<[string, Files, string]>([
    ['too few', asking('leastActivities: 3\n'), 'The content has 2 activities, not 3 or more.'],
    ['a step that none covers', asking('coveredSteps: [two]\n'), 'sources/two.md: no activity covers step 3, “Serve”.'],
    [
      'a process that no source describes',
      asking('coveredSteps: [one, three]\n'),
      `standards/coverage.yaml: there is no source “one” with steps.
standards/coverage.yaml: there is no source “three” with steps.`,
    ],
    [
      'a role that is asked and no more',
      asking('leastWork: 1\n'),
      'roles/waiter.md: answers for or does 0 activities, not 1 or more.',
    ],
    [
      'a part that is marked as ours and backed by nothing',
      { ...asking('leastBacked: 1\n'), ...activity('cook', 2, '      []') },
      `All activities: 3 of 4 parts with work are backed; it has to be 100 %.
activities/cook.md: no responsibility of “gardener” backs that it is responsible.`,
    ],
  ])('%s is a gap, for which the command fails', async ([, changes, expected]) => {
    const { status, gaps } = await run(changes);
    expect(gaps).toBe(expected);
    expect(status).toBe(1);
  });

  test('none are asked for by standards that name none, and content without any shows no figures', async () => {
    const { status, stdout } = await run({});
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/activit/);
    expect(await run(asking(''))).toMatchObject({ status: 0, gaps: '' });
  });
});

test('the command fails when there is a gap, and says all of them after the table', async () => {
  const { status, stdout, gaps } = await run(cook('Somebody else.\n\n', ''));
  expect(gaps).toBe('roles/cook.md: has 1 paragraph under “Who they are”, not 2.');
  expect(stdout).toContain('All 3');
  expect(status).toBe(1);
});

test('a folder that sets no standards is held to none, and is told so', async () => {
  const { status, stdout, gaps } = await run({
    ...cook('Somebody else.\n\n', ''),
    'standards/coverage.yaml': undefined,
  });
  expect([status, gaps]).toEqual([0, '']);
  expect(stdout).toContain('All 3');
  expect(stdout).toContain('standards/coverage.yaml');
});

test('the day from which readings count has to be a day', async () => {
  const { status, gaps } = await run({ 'standards/coverage.yaml': "readSince: '2026-02-30'\n" });
  expect(status).toBe(1);
  expect(gaps).toMatch(/standards\/coverage\.yaml:1:12: readSince must be a day that exists, written as 2027-12-02/);
});

test('standards that cannot be read are reported with file, line and what to do', async () => {
  const { status, gaps } = await run({ 'standards/coverage.yaml': 'groups:\n  leest: 4\n' });
  expect(status).toBe(1);
  expect(gaps).toMatch(/standards\/coverage\.yaml:2:3: "leest" is no field of groups\.\n {2}Did you mean "least"\?/);
});

test('the command fails when the content has problems, and says them', async () => {
  const { status, stdout, gaps } = await run(cook('family: data', 'family: dada'));
  expect(gaps).toContain('roles/cook.md:3:9: family is "dada", which is no family.');
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
