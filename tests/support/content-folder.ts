import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkReading, type LoadOptions } from '../../src/load-content.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { LedgerLine } from '../../src/permalinks/ledger.ts';
import { formatProblems } from '../../src/reader/problem.ts';
import { type Content, readContent, type Reading } from '../../src/reader/read-content.ts';
import type { ReadingLine } from '../../src/readings/ledger.ts';

/** Files of a content folder by their path in it. `undefined` leaves a file of the good content out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Content without a problem: two roles that work together, a tool, a source and a guide. */
export const GOOD: Readonly<Record<string, string>> = {
  'site.yaml': `title: Our people
description: Who does what in our team.
phases:
  - id: design
    title: Design
  - id: deployment
    title: Deployment
families:
  - id: data
    title: Data
`,
  'roles/data-engineer.md': `---
title: Data Engineer
aliases:
  - DE
family: data
summary: Keeps the data flowing.
lifecycle:
  design:
    part: leads
    does: Finds the data.
    cites: [people]
tools:
  - tool: kafka
    for: moving events
handoffs:
  - to: data-scientist
    gives: curated data sets
    cites: [people]
---

## Who they are

Someone who moves data.

## Key responsibilities

### Pipelines

- Builds pipelines.[^people]
- Watches [pipelines](../tools/kafka.md).

[^people]: [People](../sources/people.md), section 3
`,
  'roles/data-scientist.md': `---
title: Data Scientist
family: data
summary: Finds out what the data says.
---

## Key responsibilities

- Trains models.
`,
  'tools/kafka.md': `---
title: Apache Kafka
url: https://kafka.apache.org/
kind: data streaming
aliases:
  - Kafka
---

Moves events.
`,
  'sources/people.md': `---
title: People
---

A document.
`,
  'guides/start.md': `---
title: Where to start
summary: The first page to read.
order: 1
---

Begin with the [data engineer](../roles/data-engineer.md).
`,
};

/**
 * Writes the good content with changes into a new folder.
 *
 * @returns its path; {@link removeFolders} takes it away
 */
export async function writeContent(changes: Files, base: Files = GOOD): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ ...base, ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const folders: string[] = [];

/** Removes every folder that {@link writeContent} has made. */
export async function removeFolders(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Reads and checks a folder that {@link writeContent} has made. */
export async function readFolder(folder: string, options?: LoadOptions): Promise<Reading> {
  const reading = await readContent(folder);
  checkReading(reading, options);
  return reading;
}

/** Content that was checked, with all that follows from it. */
export interface Checked {
  readonly content: Content;
  readonly catalogue: Catalogue;
  readonly ledger: readonly LedgerLine[];
  readonly readings: readonly ReadingLine[];
}

/**
 * Reads and checks the good content, or another base, with changes.
 *
 * @throws Error when there is any problem in it
 */
export async function checkedContent(changes: Files, base?: Files, options?: LoadOptions): Promise<Checked> {
  const reading = await readContent(await writeContent(changes, base));
  const checked = checkReading(reading, options);
  if (!checked) throw new Error(formatProblems(reading.files));
  const { catalogue, ledger = [], readings = [] } = checked;
  return { content: reading.content, catalogue, ledger, readings };
}

/** The problems of the good content with changes, as printed, with paths inside the folder. */
export async function problemsOf(changes: Files, options?: LoadOptions): Promise<string> {
  const folder = await writeContent(changes);
  const { files } = await readFolder(folder, options);
  return formatProblems(files).replaceAll(`${relative(process.cwd(), folder)}/`, '');
}

/** The good content's file with one passage replaced; the passage has to be there. */
export function edited(path: keyof typeof GOOD & string, passage: string, replacement: string): Files {
  const text = GOOD[path] ?? '';
  if (!text.includes(passage)) throw new Error(`"${passage}" is not in ${path}`);
  return { [path]: text.replace(passage, replacement) };
}
