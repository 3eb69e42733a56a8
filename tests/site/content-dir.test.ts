import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { edited, removeFolders, writeContent } from '../support/content-folder.ts';
import { runNode } from '../support/run-node.ts';

const outDir = resolve('node_modules/.cache/other-content-site');
const built = (path: string): string => readFileSync(join(outDir, path), 'utf8');
const builtPages = (folder: string): string[] => globSync(`${folder}/**/*.html`, { cwd: outDir }).sort();
const builtNames = (folder: string): string[] => builtPages(folder).flatMap((path) => path.split('/').slice(1, -1));

function build(contentDir: string): void {
  const { status, stderr } = runNode('tests/support/build-into.ts', {
    args: [outDir],
    env: { CONTENT_DIR: contentDir, SITE_URL: 'https://small.example', BASE_PATH: '/', REPOSITORY_URL: '' },
  });
  expect(status, stderr).toBe(0);
}

const SECOND_GUIDE = '---\ntitle: And then\nsummary: The second page to read.\norder: 2\n---\n\nGo on.\n';

const NAMES = `abbreviations:
  - ETL
named:
  - source: people
    as: Pipeline folk
jobTitles:
  - Data plumber
`;

const ROLE_CITED_IN_FULL = edited('roles/data-engineer.md', '    part: leads\n', '');
const ACTIVITY_CITED_IN_FULL = `---
title: Build the pipeline
phase: design
summary: Move the data to where it is used.
accountable:
  role: data-engineer
  responsibilities:
    - builds-pipelines
  cites: [people]
responsible:
  - role: data-scientist
    responsibilities:
      - trains-models
    cites: [people]
---

[^people]: [People](../sources/people.md), page 3
`;
const RULE_WITHOUT_CITATION = `---
title: Keep the lineage
source: people
at: Article 7
binds: whoever keeps data
applies:
  - from: 2026-01-01
asOf: 2026-11-21
activities:
  - build-the-pipeline
---

Each table says where its data came from.
`;

let firstLifecycle = '';
let firstLaw = '';
let firstTool = '';
let firstGuide = '';
let firstGuides: readonly string[] = [];
beforeAll(async () => {
  const first = await writeContent({
    'guides/then.md': SECOND_GUIDE,
    ...ROLE_CITED_IN_FULL,
    'activities/build-the-pipeline.md': ACTIVITY_CITED_IN_FULL,
    'rules/keep-the-lineage.md': RULE_WITHOUT_CITATION,
    ...Object.fromEntries(
      [...'abcdefghij'].map((letter) => [
        `tools/${letter}.md`,
        `---\ntitle: Stream ${letter}\nurl: https://${letter}.example\nkind: data streaming\n---\n\nMoves events.\n`,
      ]),
    ),
  });
  build(first);
  firstLifecycle = built('lifecycle/index.html');
  firstTool = built('tools/j/index.html');
  firstLaw = built('law/index.html');
  firstGuide = built('guides/start/index.html');
  firstGuides = builtPages('guides');
  await rm(first, { recursive: true });
  build(
    await writeContent({
      ...edited('guides/start.md', 'Begin with', 'Start with'),
      ...edited('roles/data-engineer.md', 'family: data', `${NAMES}family: data`),
      ...edited('tools/kafka.md', '  - Kafka\n', '  - Kafka\nabbreviations:\n  - AK\n'),
    }),
  );
});
afterAll(async () => {
  await rm(outDir, { recursive: true, force: true });
  await removeFolders();
});

test('a content folder outside the project is built whole, with the text of its guides and the links in it', () => {
  expect(firstGuides).toEqual(['guides/index.html', 'guides/start/index.html', 'guides/then/index.html']);
  expect(firstGuide).toMatch(/<p>Begin with the <a href="\/roles\/data-engineer\/"[^>]*>data engineer<\/a>\.<\/p>/);
});

test('a content folder may take the place of another that had the same guide and is gone', () => {
  expect(built('guides/start/index.html')).toContain('Start with the');
  expect(built('roles/data-engineer/index.html')).toContain('Builds pipelines.');
});

test('a content folder leaves nothing behind in the site of the next one', () => {
  expect(built('guides/start/index.html')).not.toContain('Begin with the');
  expect(builtPages('guides')).toEqual(['guides/index.html', 'guides/start/index.html']);
});

test('without a repository no page offers to edit it or to report a mistake', () => {
  const pages = globSync('**/*.html', { cwd: outDir });
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((path) => /Edit this page|Report a mistake|data-repository/.test(built(path)))).toEqual([]);
});

test('what is cited in full, or gives nothing to judge, is not called the editors’ judgment', () => {
  expect(firstLifecycle).toContain('follows from its activities.');
  expect(firstLifecycle).not.toContain('our judgment');
  expect(built('collaboration/index.html')).toContain('One pair, in alphabetical order.');
  expect(built('collaboration/index.html')).not.toContain('what happens without it');
});

test('a tool’s page names few others of its kind, those first that roles use, and leads to the rest', () => {
  const [, alike = ''] = firstTool.split('id="alike"');
  const [names = '', rest = ''] = alike.split('</ul>');
  expect([...names.matchAll(/href="\/tools\/([^/]+)\/"/g)].map(([, id]) => id)).toEqual(['kafka', ...'abcdefg']);
  expect(rest).toMatch(/^<p[^>]*>And 2 more among <a href="\/tools\/"[^>]*>all tools, by kind<\/a>\.<\/p>/);
});

test('a page of the law on which nothing is cited has no list of citations', () => {
  expect(firstLaw).toContain('id="keep-the-lineage"');
  expect(firstLaw).not.toContain('id="citations"');
});

test('every kind of name has an address at once, before any was published', () => {
  expect(builtNames('roles')).toEqual([
    'data-engineer',
    'data-plumber',
    'data-scientist',
    'de',
    'ds',
    'etl',
    'pipeline-folk',
  ]);
  expect(builtNames('tools')).toEqual(['ak', 'apache-kafka', 'kafka']);
});

test('content without activities shows no trace of them', () => {
  expect(globSync('**/*activit*', { cwd: outDir })).toEqual([]);
  const texts = globSync('**/*.{html,md,txt,xml,inv}', { cwd: outDir, exclude: ['pagefind/**'] });
  expect(texts.length).toBeGreaterThan(20);
  // Scripts and styles are the same on every site.
  const withoutCode = (text: string): string => text.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '');
  expect(texts.filter((path) => /activit|In one release|raci\b/i.test(withoutCode(built(path))))).toEqual([]);
});
