import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edited, removeFolders, writeContent } from '../support/content-folder.ts';
import { type Ended, runNode } from '../support/run-node.ts';
import { walkSite } from '../support/walk-site.ts';
import { emptyHeadings } from './headings.ts';

const MINIMAL = resolve('tests/fixtures/minimal');

/** A copy of the project, so that the `dist/` of whoever runs the tests stays as it is. */
const project = resolve('test-results/project');

/** Runs a command of the copy on its content. */
function run(command: string, env: Readonly<Record<string, string>> = {}): Ended {
  const options = { cwd: project, env: { CONTENT_DIR: '', BASE_PATH: '', ...env } };
  return runNode(`src/commands/${command}.ts`, options);
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

/** The paths of all files and folders in the copy, but for the pictures that builds keep for the next one. */
function everything(): string[] {
  const paths = readdirSync(project, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => !path.endsWith('.png')).sort();
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

test('"check" says what there is and ends well', async () => {
  await useContent({});
  expect(run('check')).toMatchObject({
    status: 0,
    stdout: 'The content is right: 2 roles, 1 tool, 1 source, 1 pair.\n',
    stderr: '',
  });
});

describe('"build" of content with one minimal role', () => {
  const built = (path: string): string => readFileSync(join(project, 'dist', path), 'utf8');
  const builtPages = (): string[] => globSync('**/*.html', { cwd: join(project, 'dist') }).sort();
  let good: Record<string, string> = {};
  beforeAll(async () => {
    const ended = run('build', { CONTENT_DIR: MINIMAL });
    expect(ended.status, ended.stderr).toBe(0);
    expect(ended.stdout).toContain('The site is in dist/.');
    good = dist();
  });

  test('gives a site of one role: its page, the pages about all roles, and none about what it does not have', () => {
    expect(builtPages()).toEqual([
      '404.html',
      'collaboration/index.html',
      'index.html',
      'lifecycle/index.html',
      'roles/index.html',
      'roles/tinkerer/index.html',
      'search/index.html',
      'sources/index.html',
      'tools/index.html',
    ]);
  });

  test('names the role on the overview and shows its responsibility on its page', () => {
    expect(built('index.html')).toContain('href="/roles/tinkerer/"');
    expect(built('roles/tinkerer/index.html')).toMatch(/<h1[^>]*>Tinkerer<\/h1>/);
    expect(built('roles/tinkerer/index.html')).toMatch(
      /<li id="repairs-the-coffee-machine"[^>]*>\s*Repairs the coffee machine\./,
    );
    expect(JSON.parse(built('api/catalogue.json')).roles.map(({ id }: { id: string }) => id)).toEqual(['tinkerer']);
  });

  test('makes its search index', () => {
    expect(existsSync(join(project, 'dist/pagefind/pagefind.js'))).toBe(true);
    const { languages } = JSON.parse(built('pagefind/pagefind-entry.json'));
    const [{ page_count: count }] = Object.values<{ page_count: number }>(languages) as [{ page_count: number }];
    expect(count).toBeGreaterThanOrEqual(2);
  });

  test('leaves no heading with nothing below it, on any page', () => {
    for (const path of builtPages()) expect(emptyHeadings(built(path)), path).toEqual([]);
  });

  test('has no dead link and no dead anchor', async () => {
    Object.assign(process.env, { SITE_URL: 'https://small.example', BASE_PATH: '/' });
    const server = await preview({ outDir: join(project, 'dist'), server: { port: 4389 }, logLevel: 'error' });
    try {
      const { broken, reached } = await walkSite(`http://localhost:${server.port}/`);
      expect(broken).toEqual([]);
      expect(reached.size).toBeGreaterThan(8);
    } finally {
      await server.stop();
    }
  });

  describe('after which the content gets wrong:', () => {
    test('"check" prints every problem and fails', async () => {
      await useContent(WRONG);
      expect(run('check')).toMatchObject({
        status: 1,
        stdout: '',
        stderr: `${PROBLEMS}\n3 problems in the content.\n`,
      });
    });

    test('"build" prints every problem and fails, and dist/ stays byte for byte', async () => {
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

    test('a content folder that is not there is a problem', () => {
      for (const command of ['check', 'build']) {
        const ended = run(command, { CONTENT_DIR: 'contnet' });
        expect(ended.status).toBe(1);
        expect(ended.stderr).toContain('contnet/site.yaml:1:1: The content folder does not exist.');
      }
      expect(dist()).toEqual(good);
    });
  });

  test('that fails in the middle leaves dist/ byte for byte, and nothing half made anywhere in the project', async () => {
    await useContent({});
    const page = join(project, 'src/pages/zzz.astro');
    await writeFile(page, "---\nthrow new Error('This page is broken.');\n---\n");
    const before = everything();
    const ended = run('build');
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('This page is broken.');
    expect(dist()).toEqual(good);
    expect(everything()).toEqual(before);
  });
});
