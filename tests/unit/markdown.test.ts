import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../src/exports/markdown/page-to-markdown.ts';
import { writeMarkdown } from '../../src/exports/markdown/write-markdown.ts';
import { listPages } from '../../src/model/pages.ts';
import { checkedContent, edited, type Files, removeFolders } from '../support/content-folder.ts';

const SITE = 'http://localhost:4321';

/** The Markdown twin of a page of the good content with changes. */
async function twinOf(id: string, changes: Files = {}): Promise<string> {
  const { catalogue } = await checkedContent(changes);
  await removeFolders();
  const page = listPages(catalogue).find((one) => one.id === id);
  return writeMarkdown((page && markdownOf(page, catalogue)?.()) ?? []);
}

describe('the Markdown of a role', () => {
  test('has everything that its page has, each place in a source as one footnote, and full addresses', async () => {
    expect(await twinOf('data-engineer')).toBe(`# Data Engineer

Keeps the data flowing.

- Page: [Data Engineer](${SITE}/roles/data-engineer/)
- Family: Data
- Also called: DE

## In the lifecycle

- **Design** (leads): Finds the data.[^1]

## Who they are

Someone who moves data.

## Key responsibilities

### Pipelines

- Builds pipelines.[^1]
- Watches [pipelines](${SITE}/tools/kafka/).

## Tools

- [Apache Kafka](${SITE}/tools/kafka/): for moving events

## Hands over

- To the [Data Scientist](${SITE}/roles/data-scientist/): curated data sets[^1]

## Citations

What has no footnote is the editors’ own judgment.

[^1]: [People](${SITE}/sources/#people), section 3
`);
  });

  test('has no heading without something below it', async () => {
    const markdown = await twinOf('data-scientist');
    expect(markdown.match(/^#+ .+$/gm)).toEqual([
      '# Data Scientist',
      '## Key responsibilities',
      '## Receives',
      '## Citations',
    ]);
  });

  test('makes a citation within a text a footnote, and escapes what only looks like markup', async () => {
    const markdown = await twinOf(
      'data-engineer',
      edited(
        'roles/data-engineer.md',
        'Someone who moves data.',
        'Moves *data*[^people] for 2 \\* 3 people, see [below](#pipelines).',
      ),
    );
    expect(markdown).toContain(
      `Moves *data*[^1] for 2 \\* 3 people, see [below](${SITE}/roles/data-engineer/#pipelines).`,
    );
  });
});

test('the Markdown of a role keeps a list below a responsibility, with the citations at the statement', async () => {
  const markdown = await twinOf(
    'data-engineer',
    edited(
      'roles/data-engineer.md',
      '- Builds pipelines.[^people]',
      '- Builds *pipelines*:[^people]\n  - for events\n  - for tables',
    ),
  );
  expect(markdown).toContain(`### Pipelines

- Builds *pipelines*:[^1]
  - for events
  - for tables
- Watches [pipelines](${SITE}/tools/kafka/).
`);
});

test('the Markdown of a tool says who uses it, with the citations of that role', async () => {
  const twin = await twinOf(
    'kafka',
    edited('roles/data-engineer.md', 'for: moving events', 'for: moving events\n    cites: [people]'),
  );
  expect(twin).toBe(`# Apache Kafka

Moves events.

- Page: [Apache Kafka](${SITE}/tools/kafka/)
- Kind: data streaming
- Home page: <https://kafka.apache.org/>
- Also called: Kafka

## Who uses it, and what for

- [Data Engineer](${SITE}/roles/data-engineer/)[^1]: for moving events

[^1]: [People](${SITE}/sources/#people), section 3
`);
});

test('the Markdown of a guide has lists where the page has parts that the site makes, and full addresses', async () => {
  const twin = await twinOf(
    'start',
    edited(
      'guides/start.md',
      'Begin with the',
      '<!-- a remark -->\n\n::role-list{roles="data-scientist data-engineer"}\n\nBegin with the',
    ),
  );
  expect(twin).toBe(`# Where to start

The first page to read.

- [Data Scientist](${SITE}/roles/data-scientist/): Finds out what the data says.
- [Data Engineer](${SITE}/roles/data-engineer/): Keeps the data flowing.

Begin with the [data engineer](${SITE}/roles/data-engineer/).
`);
});
