import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../src/exports/markdown/page-to-markdown.ts';
import { writeMarkdown } from '../../../src/exports/markdown/write-markdown.ts';
import type { OverviewId } from '../../../src/model/overviews.ts';
import { listPages } from '../../../src/model/pages.ts';
import { readStudio } from '../../support/invented-team.ts';
import { RULES } from '../../support/studio-rules.ts';

const { catalogue } = await readStudio();
const withRules = (await readStudio(RULES)).catalogue;
const URL = 'http://localhost:4321';

function twinOf(overview: OverviewId, of = catalogue): string {
  const page = listPages(of).find(({ kind, id }) => kind === 'overviews' && id === overview);
  return writeMarkdown((page && markdownOf(page, of)?.()) ?? []);
}

/** What stands below a heading of the second level in the twin of an overview. */
function below(heading: string, overview: OverviewId): string | undefined {
  const parts = twinOf(overview).split(/^## /m);
  return parts
    .find((part) => part.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim();
}

describe('the twin of an overview', () => {
  test('of the roles has them by family, in the order of the site', () => {
    expect(twinOf('home').match(/^## .*/gm)).toEqual(['## Makers', '## Carers']);
    expect(below('Makers', 'home')).toBe(
      `- [Engine Programmer](${URL}/roles/engine-programmer/) (Core Programmer): Keeps the game fast & small.
- [Level Designer](${URL}/roles/level-designer/) (Map Designer): Builds the places that players walk through.`,
    );
  });

  test('of the lifecycle has what each role does in each phase', () => {
    expect(below('Plan', 'lifecycle')).toBe(
      `- [Engine Programmer](${URL}/roles/engine-programmer/) (consulted): Says what is possible.
- [Level Designer](${URL}/roles/level-designer/) (leads): Draws the first maps.`,
    );
    expect(below('Build', 'lifecycle')).toContain('From the first line to the last.\n\n- [Engine Programmer]');
    expect(below('Build', 'lifecycle')).toContain('(leads): Writes the renderer.[^1]');
  });

  test('of the collaboration has an arrow from the giver to the receiver', () => {
    expect(below('Engine Programmer and Game Tester', 'collaboration')).toBe(
      `- **Engine Programmer → Game Tester**: a build that starts[^1]
  - Good enough when: it runs for an hour
  - Without it: nothing can be tested
- **Engine Programmer → Game Tester**[^2]: notes on the changes
- **Game Tester → Engine Programmer**: reports of crashes
  - Good enough when: the crash can be repeated`,
    );
  });

  test('of the sources has where to read them, and what each calls each role', () => {
    expect(below('The Handbook', 'sources')).toBe(
      'Ada Fern, Bo Fog, Fog & Fern, 2024\n\nHow the studio works.\n\n<https://handbook.example/>',
    );
    expect(below('A Talk on Pictures', 'sources')).toBe('Forty minutes.\n\n<https://doi.org/10.1234/talk.5>');
    expect(below('What each source calls each role', 'sources')).toBe(
      `- [Engine Programmer](${URL}/roles/engine-programmer/)
  - “Graphics Wizard” in [A Talk on Pictures](${URL}/sources/#talk), minute 3`,
    );
  });

  test('of the terms has what each means, where that comes from, and who uses it', () => {
    expect(below('frame rate', 'glossary')).toBe(
      `How many pictures a second are drawn.

- Also written: FPS
- Source: [The Handbook](${URL}/sources/#handbook), page 9
- Used by: Engine Programmer`,
    );
    expect(below('playtest', 'glossary')).toBe('Somebody plays, and somebody watches.\n\n- Used by: Game Tester');
  });

  test('of the law has each rule below its law: its place, what it asks of whom, from when, and who does it', () => {
    const twin = twinOf('law', withRules);
    expect(twin.match(/^#{2,3} .*/gm)).toEqual([
      '## Handbook',
      '### page 3: Ask the tester',
      '## Players Act',
      '### Articles 9 and 12: Answer in time',
      '### Article 10(2): Warn of "flashes" | and of noise',
    ]);
    expect(twin).toContain(
      `## Players Act\n\n[Act on the Protection of Players (2025)](${URL}/sources/#players-act), as of May 3, 2026\n`,
    );
    const [, answer = ''] = twin.split('Answer in time\n');
    expect(answer).toContain('- From March 1, 2025\n- As of: May 4, 2026\n');
    const [, flashes = ''] = twin.split('and of noise\n');
    expect(flashes.trim()).toBe(
      `The maker has to *test* each build for flashes.[^2] A low [frame rate](${URL}/glossary/#frame-rate) is [no excuse](${URL}/activities/build-the-game/#nobody).[^3]

- Page: [Warn of "flashes" | and of noise](${URL}/law/#warn-of-flashes)
- Binds: maker of a game & whoever changes it
- From December 2, 2027 for games for children
- From February 29, 2028 for all other games
- Done in: [Sketch a "level" | its paths, too](${URL}/activities/sketch-a-level/). The level designer answers for it and does it.
- Done in: [Build the game](${URL}/activities/build-the-game/). The engine programmer answers for it; the game tester and the level designer do it.

[^1]: [Act on the Protection of Players (2025)](${URL}/sources/#players-act), Article 9

[^2]: [Act on the Protection of Players (2025)](${URL}/sources/#players-act), Article 10

[^3]: [The Handbook](${URL}/sources/#handbook), chapter 2`,
    );
  });

  test('of the tools and of the guides has each with what it is for', () => {
    expect(twinOf('tools')).toContain(
      `- [Pixel Press & Co](${URL}/tools/pixel-press/) (drawing): Level Designer, Community Manager\n`,
    );
    expect(twinOf('guides')).toContain(
      `- [Habits of the house](${URL}/guides/habits/): What everybody does.\n- [Arriving](${URL}/guides/arriving/): The first day.\n`,
    );
  });
});
