import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../src/exports/markdown/page-to-markdown.ts';
import { writeMarkdown } from '../../../src/exports/markdown/write-markdown.ts';
import { listPages } from '../../../src/model/pages.ts';
import { readStudio } from '../../support/invented-team.ts';
import { ACTIVITIES } from '../../support/studio-activities.ts';
import { RULES } from '../../support/studio-rules.ts';

const { catalogue } = await readStudio(ACTIVITIES);
const URL = 'http://localhost:4321';

/** The Markdown twin of the page at an address. */
function twinOf(address: string, of = catalogue): string {
  const page = listPages(of).find((one) => one.address === address);
  return writeMarkdown((page && markdownOf(page, of)?.()) ?? []);
}

/** What stands below a heading of the second level. */
function below(heading: string, markdown: string): string | undefined {
  return markdown
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim();
}

describe('the twin of an activity', () => {
  const twin = twinOf('/activities/build-the-game/');

  test('begins with the answer', () => {
    expect(twin.split('\n## ')[0]).toBe(`# Build the game

**The [engine programmer](${URL}/roles/engine-programmer/) answers for it; the [game tester](${URL}/roles/game-tester/) and the [level designer](${URL}/roles/level-designer/) do it.**

Make a build that somebody can play.

- Page: [Build the game](${URL}/activities/build-the-game/)
- Phase: Build
- Also asked for as: compiling, nightly build
`);
  });

  test('has its sections in the order of its page, with its own before those on sources', () => {
    expect(twin.match(/^## .*/gm)).toEqual([
      '## Who does what',
      '## What goes in, what comes out',
      '## What it takes',
      '## When nobody has it',
      '## Where sources disagree',
      '## Citations',
    ]);
  });

  test('says of each part which duties back it, which source gives it, and which reason is ours', () => {
    expect(below('Who does what', twin)).toBe(
      `- **[Engine Programmer](${URL}/roles/engine-programmer/)** answers for it
  - [Keeps the frame rate up:](${URL}/roles/engine-programmer/#keeps-the-frame-rate-up-on)[^1] on old machines, on new ones.[^2]
  - [Loads levels quickly.](${URL}/roles/engine-programmer/#loads-levels-quickly)
  - Our judgment: Whoever keeps it fast should answer for it; no source says so.
- **[Game Tester](${URL}/roles/game-tester/)** does it[^3]
  - [Writes down what breaks in a playtest.](${URL}/roles/game-tester/#writes-down-what-breaks-in-a)
- **[Level Designer](${URL}/roles/level-designer/)** does it
  - Our judgment: Somebody has to try the doors.
- Told after: [Community Manager](${URL}/roles/community-manager/)[^3]`,
    );
  });

  test('has what goes in and comes out, what comes before it, and the step that it covers', () => {
    expect(below('What goes in, what comes out', twin)).toBe(
      `- Goes in: sketch of the level
- Comes out: build; notes on the changes
- Comes after: [Sketch a "level" | its paths, too](${URL}/activities/sketch-a-level/)
- Covers step 2 in [The Handbook](${URL}/sources/#handbook): Build it`,
    );
    expect(below('What goes in, what comes out', twinOf('/activities/sketch-a-level/'))).toContain(
      `- Comes before: [Build the game](${URL}/activities/build-the-game/)`,
    );
  });

  test('has its text with links to pages and citations as footnotes', () => {
    expect(below('What it takes', twin)).toBe(
      `It takes *one* machine that is left alone.[^3] First [sketch](${URL}/activities/sketch-a-level/), then [load](${URL}/roles/engine-programmer/#loading).`,
    );
    expect(below('When nobody has it', twin)).toBe('It runs on one machine only.[^4]');
  });

  test('says where a source gives the work to another role, and which role of the site that is', () => {
    expect(below('Where sources disagree', twin)).toBe(
      `- **Graphics Wizard** builds it alone.[^3] Part there: does it; role here: [Engine Programmer](${URL}/roles/engine-programmer/).
- **Producer** answers for every build.[^3][^4] Part there: answers for it.`,
    );
  });

  test('says what the law asks behind its own sections, with whom each rule binds and from when', async () => {
    const withRules = twinOf('/activities/build-the-game/', (await readStudio(RULES)).catalogue);
    expect(withRules.match(/^## .*/gm)?.slice(-4)).toEqual([
      '## When nobody has it',
      '## What the law asks',
      '## Where sources disagree',
      '## Citations',
    ]);
    expect(below('What the law asks', withRules)).toBe(
      `- [Ask the tester](${URL}/law/#ask-the-tester) in [The Handbook](${URL}/sources/#handbook), page 3
  - Binds: everyone in the studio
  - From January 1, 2024
- [Warn of "flashes" | and of noise](${URL}/law/#warn-of-flashes) in [Act on the Protection of Players (2025)](${URL}/sources/#players-act), Article 10(2)
  - Binds: maker of a game & whoever changes it
  - From December 2, 2027 for games for children
  - From February 29, 2028 for all other games`,
    );
  });

  test('leaves out what its file does not say', () => {
    expect(twinOf('/activities/answer-the-players/')).toBe(`# Answer the players

**The [community manager](${URL}/roles/community-manager/) answers for it and does it.**

Write back.

- Page: [Answer the players](${URL}/activities/answer-the-players/)
- Phase: Run

## Who does what

- **[Community Manager](${URL}/roles/community-manager/)** answers for it and does it
  - [Answers within a day.](${URL}/roles/community-manager/#answers-within-a-day)
  - Our judgment: It is their trade.
- Told after: [Engine Programmer](${URL}/roles/engine-programmer/)

## Citations

What has no footnote is the editors’ own judgment.
`);
  });
});

describe('the twin of the chart', () => {
  const chart = twinOf('/activities/');
  const withoutPadding = (table = ''): string => table.replace(/ {2,}/g, ' ').replace(/-{2,}/g, '-');

  test('has a table a phase, with the roles below their letters, and one role below two where it has both', () => {
    expect(chart.match(/^## .*/gm)).toEqual(['## Plan', '## Build', '## Run', '## Step by step in Handbook']);
    expect(withoutPadding(below('Plan', chart)))
      .toBe(`| Activity | A: answers for it | R: does it | C: is asked before | I: is told after |
| - | - | - | - | - |
| [Sketch a "level" \\| its paths, too](${URL}/activities/sketch-a-level/) | Level Designer | Level Designer | Engine Programmer | |`);
    expect(withoutPadding(below('Build', chart))).toContain(
      '| Engine Programmer | Game Tester, Level Designer | | Community Manager |',
    );
  });

  test('has the steps of a process that a source describes, each with what covers it', () => {
    expect(withoutPadding(below('Step by step in Handbook', chart))).toBe(`| Step | What happens | Activity |
| - | - | - |
| 1 | Draw it | [Sketch a "level" \\| its paths, too](${URL}/activities/sketch-a-level/) |
| 2 | Build it | [Build the game](${URL}/activities/build-the-game/) |
| 3 | Sell it | – |`);
  });
});

test('the twin of a role has its activities below each phase, those without work in a line each', () => {
  expect(below('In one release', twinOf('/roles/engine-programmer/'))).toBe(
    `- **Plan** (consulted): Says what is possible.
  - Asked before: [Sketch a "level" | its paths, too](${URL}/activities/sketch-a-level/)
- **Build** (leads): Writes the renderer.[^1]
  - [Build the game](${URL}/activities/build-the-game/): answers for it
- **Run**
  - Told after: [Answer the players](${URL}/activities/answer-the-players/)`,
  );
});

test('a phase of which a role’s file says nothing reads well, with the role and on the page of the lifecycle', () => {
  expect(below('In one release', twinOf('/roles/level-designer/'))).toContain(
    `- **Build** (contributes)\n  - [Build the game](${URL}/activities/build-the-game/): does it`,
  );
  expect(below('Build', twinOf('/lifecycle/'))).toMatch(/^- \[Level Designer\]\(\S+\) \(contributes\)$/m);
});
