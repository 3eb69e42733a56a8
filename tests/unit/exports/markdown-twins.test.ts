import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../src/exports/markdown/page-to-markdown.ts';
import { writeMarkdown } from '../../../src/exports/markdown/write-markdown.ts';
import { pageViews } from '../../../src/layouts/page-view.ts';
import { listPages } from '../../../src/model/pages.ts';
import { findPermalinks } from '../../../src/permalinks/permalinks.ts';
import { parseMarkdown } from '../../../src/reader/parse-markdown.ts';
import { plainText } from '../../../src/reader/plain-text.ts';
import { readStudio } from '../../support/invented-team.ts';

const { catalogue, content } = await readStudio();
const pages = listPages(catalogue);
const URL = 'http://localhost:4321';

/** The Markdown twin of the page at an address. */
function twinOf(address: string): string | undefined {
  const page = pages.find((one) => one.address === address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  const write = markdownOf(page, catalogue);
  return write && writeMarkdown(write());
}

/** What stands below a heading of the second level. */
function below(heading: string, markdown = ''): string | undefined {
  return markdown
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim();
}

test('every page but the search has a twin, and says so', () => {
  const views = pageViews(catalogue, listPages(catalogue), findPermalinks(catalogue, content, []));
  expect([...views.keys()]).toEqual(pages.map(({ address }) => address));
  for (const { address, title } of pages) {
    const twin = twinOf(address);
    expect(views.get(address)?.hasMarkdown, address).toBe(twin !== undefined);
    if (address === '/search/') expect(twin).toBeUndefined();
    else expect(plainText(parseMarkdown(twin ?? '').children[0]!), address).toBe(title);
  }
});

describe('the twin of a role', () => {
  const programmer = twinOf('/roles/engine-programmer/');

  test('has its sections in the order of its page, with its own before its names', () => {
    expect(programmer?.match(/^## .*/gm)).toEqual([
      '## In the lifecycle',
      '## Who they are',
      '## Key responsibilities',
      '## How it differs',
      '## Tools',
      '## Hands over',
      '## Receives',
      '## Working hours',
      '## Names',
      '## Citations',
    ]);
  });

  test('has what it gives and what it receives, each from its own side', () => {
    expect(below('Hands over', programmer)).toBe(
      `- To the [Game Tester](${URL}/roles/game-tester/): a build that starts[^2]
  - Good enough when: it runs for an hour
  - Without it: nothing can be tested
- To the [Game Tester](${URL}/roles/game-tester/)[^1]: notes on the changes`,
    );
    expect(below('Receives', programmer)).toBe(
      `- From the [Game Tester](${URL}/roles/game-tester/): reports of crashes
  - Good enough when: the crash can be repeated
- From the [Level Designer](${URL}/roles/level-designer/): level files`,
    );
  });

  test('has a list that stands below a responsibility, with each mark where it was written', () => {
    expect(below('Key responsibilities', programmer)).toBe(
      `### Rendering

- Keeps the frame rate up:[^1]
  - on old machines,
  - on new ones.[^2]
- Writes *shaders* in [C++](${URL}/tools/cpp/).

### Loading

- Loads levels quickly.`,
    );
  });

  test('says of each of two roles what sets it apart from the other', () => {
    expect(below('How it differs', programmer)).toBe(
      `- From the [Level Designer](${URL}/roles/level-designer/):
  - **Engine Programmer**: Writes the engine.[^1]
  - **Level Designer**: Fills the engine with places.`,
    );
    expect(below('How it differs', twinOf('/roles/level-designer/'))).toBe(
      `- From the [Engine Programmer](${URL}/roles/engine-programmer/):
  - **Level Designer**: Fills the engine with places.
  - **Engine Programmer**: Writes the engine.`,
    );
  });

  test('has its phases in the order of the site, its tools, its names and its own sections', () => {
    expect(below('In the lifecycle', programmer)).toBe(
      '- **Plan** (consulted): Says what is possible.\n- **Build** (leads): Writes the renderer.[^1]',
    );
    expect(below('Tools', programmer)).toBe(
      `- [C++](${URL}/tools/cpp/)[^1]: for the renderer[^2]\n- [C](${URL}/tools/c/): for the loader`,
    );
    expect(below('Names', programmer)).toBe(
      `- “Graphics Wizard” in [A Talk on Pictures](${URL}/sources/#talk), minute 3
- Common job titles: C++ Programmer, World Builder`,
    );
    expect(below('Working hours', programmer)).toBe('| Day    | Hours |\n| ------ | ----- |\n| Monday | late  |');
  });

  test('ends with its footnotes, each place in a source once', () => {
    expect(below('Citations', programmer)).toBe(
      `What has no footnote is the editors’ own judgment.

[^1]: [The Handbook](${URL}/sources/#handbook), chapter 2

[^2]: [A Talk on Pictures](${URL}/sources/#talk)`,
    );
  });
});

test('the twin of a tool has the citations of those who use it', () => {
  expect(below('Who uses it, and what for', twinOf('/tools/pixel-press/'))).toBe(
    `- [Level Designer](${URL}/roles/level-designer/)[^1]: for drawing maps
- [Community Manager](${URL}/roles/community-manager/): for making banners

[^1]: [The Handbook](${URL}/sources/#handbook), pages 4 and 5`,
  );
});

test('the twin of a guide has what the site makes in it', () => {
  expect(twinOf('/guides/arriving/')).toBe(`# Arriving

The first day.

## Whom to meet

- [Game Tester](${URL}/roles/game-tester/): Plays until it breaks.
- [Engine Programmer](${URL}/roles/engine-programmer/): Keeps the game fast & small.

Then read about [loading](${URL}/roles/engine-programmer/#loading) and the [frame rate](${URL}/glossary/#frame-rate).

- Markdown: \`[Level Designer](${URL}/roles/level-designer/)\`
- HTML: \`<a href="${URL}/roles/level-designer/">Level Designer</a>\`
- reStructuredText: \`\` \`Level Designer <${URL}/roles/level-designer/>\`__ \`\`
- AsciiDoc: \`link:${URL}/roles/level-designer/[Level Designer]\`
- Plain text: \`Level Designer: ${URL}/roles/level-designer/\`
`);
});

test('the twin of a tool names few others of its kind, and says how many more there are', async () => {
  const kinds = [...'abcdefghij'].map((letter) => [
    `tools/brush-${letter}.md`,
    `---\ntitle: Brush ${letter}\nurl: https://${letter}.example\nkind: drawing\n---\n\nDraws.\n`,
  ]);
  const withBrushes = (await readStudio(Object.fromEntries(kinds))).catalogue;
  const twin = (id: string): string => {
    const page = listPages(withBrushes).find(({ address }) => address === `/tools/${id}/`);
    return writeMarkdown((page && markdownOf(page, withBrushes)?.()) ?? []);
  };
  const alike = below('Others of its kind', twin('brush-j')) ?? '';
  expect(alike.match(/^- \[.*?\]/gm)).toEqual(
    ['Pixel Press & Co', ...[...'abcdefg'].map((letter) => `Brush ${letter}`)].map((title) => `- [${title}]`),
  );
  expect(alike).toContain(`\n\nAnd 2 more among [all tools, by kind](${URL}/tools/).`);
  expect(below('Others of its kind', twin('cpp'))).not.toContain('more among');
});
