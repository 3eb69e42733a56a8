import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readHistory } from '../../src/reader/history.ts';

let base = '';
const at = (...path: string[]): string => join(base, ...path);

// In a git hook or in `git rebase --exec` such variables name the repository of the caller: git would work on that one.
for (const name of Object.keys(process.env).filter((name) => name.startsWith('GIT_'))) delete process.env[name];

/** Runs git without any settings of the machine; the day is the one of a commit. */
function git(folder: string, day: string, ...args: string[]): void {
  execFileSync('git', ['-C', folder, ...args], {
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.org',
      GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
      GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
    },
    stdio: 'pipe',
  });
}

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'history-'));
  await mkdir(at('repository/docs/content/roles'), { recursive: true });
  git(at('repository'), '2026-01-01', 'init', '--quiet');
  for (const name of ['a', 'b', 'é']) await writeFile(at(`repository/docs/content/roles/${name}.md`), 'one');
  git(at('repository'), '2026-03-01', 'add', '.');
  git(at('repository'), '2026-03-01', 'commit', '--quiet', '--message', 'One');
  await writeFile(at('repository/docs/content/roles/b.md'), 'two');
  git(at('repository'), '2026-05-02', 'commit', '--quiet', '--all', '--message', 'Two');
  git(at('repository'), '2026-05-03', 'checkout', '--quiet', '-b', 'side', 'HEAD~1');
  await writeFile(at('repository/docs/content/roles/side.md'), 'one');
  git(at('repository'), '2026-05-03', 'add', '.');
  git(at('repository'), '2026-05-03', 'commit', '--quiet', '--message', 'Aside');
  git(at('repository'), '2026-05-04', 'checkout', '--quiet', '-');
  git(at('repository'), '2026-05-04', 'merge', '--quiet', '--no-commit', 'side');
  await writeFile(at('repository/docs/content/roles/joined.md'), 'one');
  git(at('repository'), '2026-05-04', 'add', '.');
  git(at('repository'), '2026-05-04', 'commit', '--quiet', '--message', 'Join');
  await writeFile(at('repository/docs/content/roles/new.md'), 'new');
  git(base, '2026-06-01', 'clone', '--quiet', '--depth', '1', `file://${at('repository')}`, at('shallow'));
  await mkdir(at('outside/content/roles'), { recursive: true });
  await symlink(at('repository/docs/content'), at('link'));
});
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rm(base, { recursive: true, force: true }));

describe('in a repository', () => {
  test('each file has the day of the last commit that changed it', async () => {
    const { lastChanged } = await readHistory(at('repository/docs/content'));
    expect(lastChanged(at('repository/docs/content/roles/a.md'))).toBe('2026-03-01');
    expect(lastChanged(at('repository/docs/content/roles/b.md'))).toBe('2026-05-02');
    expect(lastChanged(at('repository/docs/content/roles/é.md'))).toBe('2026-03-01');
  });

  test('a merge counts only for what it has changed itself', async () => {
    const { lastChanged } = await readHistory(at('repository/docs/content'));
    expect(lastChanged(at('repository/docs/content/roles/joined.md'))).toBe('2026-05-04');
    expect(lastChanged(at('repository/docs/content/roles/side.md'))).toBe('2026-05-03');
    expect(lastChanged(at('repository/docs/content/roles/b.md'))).toBe('2026-05-02');
  });

  test('a file that was never committed has no day, but has its place', async () => {
    const { lastChanged, repositoryPath } = await readHistory(at('repository/docs/content'));
    expect(lastChanged(at('repository/docs/content/roles/new.md'))).toBeUndefined();
    expect(repositoryPath(at('repository/docs/content/roles/new.md'))).toBe('docs/content/roles/new.md');
  });

  test('paths may be relative to the working directory, as the reader gives them', async () => {
    const { lastChanged, repositoryPath } = await readHistory(at('repository/docs/content'));
    const path = relative(process.cwd(), at('repository/docs/content/roles/b.md'));
    expect(lastChanged(path)).toBe('2026-05-02');
    expect(repositoryPath(path)).toBe('docs/content/roles/b.md');
  });

  test('a content folder that is a symbolic link is followed into its repository', async () => {
    const { lastChanged, repositoryPath } = await readHistory(at('link'));
    expect(lastChanged(at('link/roles/b.md'))).toBe('2026-05-02');
    expect(repositoryPath(at('link/roles/b.md'))).toBe('docs/content/roles/b.md');
  });
});

test('in a shallow clone the days are not known, but the places are', async () => {
  const { lastChanged, repositoryPath } = await readHistory(at('shallow/docs/content'));
  expect(lastChanged(at('shallow/docs/content/roles/b.md'))).toBeUndefined();
  expect(repositoryPath(at('shallow/docs/content/roles/b.md'))).toBe('docs/content/roles/b.md');
});

describe('nothing is known', () => {
  test('outside a repository', async () => {
    const { lastChanged, repositoryPath } = await readHistory(at('outside/content'));
    expect(lastChanged(at('outside/content/roles/a.md'))).toBeUndefined();
    expect(repositoryPath(at('outside/content/roles/a.md'))).toBeUndefined();
  });

  test('on a machine without git', async () => {
    vi.stubEnv('PATH', at('outside'));
    const { lastChanged, repositoryPath } = await readHistory(at('repository/docs/content'));
    expect(lastChanged(at('repository/docs/content/roles/a.md'))).toBeUndefined();
    expect(repositoryPath(at('repository/docs/content/roles/a.md'))).toBeUndefined();
  });
});
