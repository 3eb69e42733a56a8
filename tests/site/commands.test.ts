import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edited, removeFolders, writeContent } from '../support/content-folder.ts';
import { type Ended, runNode } from '../support/run-node.ts';

/** A copy of the project, so that the `dist/` of whoever runs the tests stays as it is. */
const project = resolve('test-results/project');

/** Runs a command of the copy on its content. */
function run(command: string, env: Readonly<Record<string, string>> = {}): Ended {
  return runNode(`src/commands/${command}.ts`, { cwd: project, env: { CONTENT_DIR: '', BASE_PATH: '', ...env } });
}

/** Every file of `dist/` with a digest of its bytes. */
function dist(): Record<string, string> {
  const files = globSync('**/*', { cwd: join(project, 'dist'), withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** Puts content into the copy, in the place of what it had. */
async function useContent(changes: Parameters<typeof writeContent>[0]): Promise<void> {
  await rm(join(project, 'content'), { recursive: true, force: true });
  await cp(await writeContent(changes), join(project, 'content'), { recursive: true });
}

const WRONG = {
  ...edited('roles/data-engineer.md', 'tool: kafka', 'tool: kafak'),
  ...edited('roles/data-scientist.md', 'summary: Finds out what the data says.\n', ''),
  'tools/kafka.md': '',
};
const PROBLEMS = `content/roles/data-engineer.md:13:11: tools[0].tool is "kafak", which is no tool.
  Did you mean "kafka"? Each tool is a file in content/tools/.
content/roles/data-scientist.md:2:1: summary is missing.
  Add a line "summary:" with its value.
content/tools/kafka.md:1:1: The file is empty.
  Write its content, or delete the file.
`;

beforeAll(async () => {
  await rm(project, { recursive: true, force: true });
  for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(path, join(project, path), { recursive: true });
  }
});
afterAll(async () => {
  await rm(project, { recursive: true, force: true });
  await removeFolders();
});

describe('with the right content', () => {
  beforeAll(() => useContent({}));

  test('"check" says what there is and ends well', () => {
    expect(run('check')).toMatchObject({
      status: 0,
      stdout: 'The content is right: 2 roles, 1 tools, 1 sources, 1 pairs.\n',
      stderr: '',
    });
  });

  test('"build" makes the whole site with its search index in dist/', () => {
    const ended = run('build');
    expect(ended.status, ended.stderr).toBe(0);
    expect(ended.stdout).toContain('The site is in dist/.');
    const made = globSync('{index.html,roles/*/index.html,pagefind/pagefind.js}', { cwd: join(project, 'dist') });
    expect(made.sort()).toEqual([
      'index.html',
      'pagefind/pagefind.js',
      'roles/data-engineer/index.html',
      'roles/data-scientist/index.html',
      'roles/de/index.html',
      'roles/ds/index.html',
    ]);
  });
});

describe('after a good build', () => {
  let good: Record<string, string> = {};
  beforeAll(async () => {
    await useContent({});
    const ended = run('build');
    expect(ended.status, ended.stderr).toBe(0);
    good = dist();
    expect(Object.keys(good).length).toBeGreaterThan(20);
  });

  test('wrong files make "check" print every problem and fail', async () => {
    await useContent(WRONG);
    expect(run('check')).toMatchObject({ status: 1, stdout: '', stderr: `${PROBLEMS}\n3 problems in the content.\n` });
  });

  test('wrong files make "build" print every problem and fail, and dist/ stays byte for byte', async () => {
    await useContent(WRONG);
    expect(run('build')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: `${PROBLEMS}\n3 problems in the content: nothing was built.\n`,
    });
    expect(dist()).toEqual(good);
  });

  test('one wrong file is one problem', async () => {
    await useContent({ 'tools/kafka.md': '' });
    expect(run('check').stderr).toMatch(/\n\n1 problem in the content\.\n$/);
    expect(run('build').stderr).toMatch(/\n\n1 problem in the content: nothing was built\.\n$/);
  });

  test('a content folder that is not there is a problem', async () => {
    await useContent({});
    for (const command of ['check', 'build']) {
      const ended = run(command, { CONTENT_DIR: 'contnet' });
      expect(ended.status).toBe(1);
      expect(ended.stderr).toContain('contnet/site.yaml:1:1: The content folder does not exist.');
    }
    expect(dist()).toEqual(good);
  });

  test('a page that fails in the middle of a build leaves dist/ byte for byte, and nothing half made', async () => {
    await useContent({});
    const page = join(project, 'src/pages/zzz.astro');
    await writeFile(page, "---\nthrow new Error('This page is broken.');\n---\n");
    const ended = run('build');
    await rm(page);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('This page is broken.');
    expect(dist()).toEqual(good);
    expect(globSync('node_modules/.cache/site-build/*', { cwd: project })).toEqual([]);
  });
});
