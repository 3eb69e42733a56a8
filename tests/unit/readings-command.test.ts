import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readArguments } from '../../src/commands/readings-arguments.ts';
import { UsageError } from '../../src/commands/run-command.ts';
import { removeFolders, writeContent } from '../support/content-folder.ts';
import { type Ended, runNode } from '../support/run-node.ts';

let folder = '';
beforeEach(async () => {
  folder = await writeContent({});
});
afterAll(removeFolders);

const run = (command: string, ...args: string[]): Ended =>
  runNode(`src/commands/${command}.ts`, { env: { CONTENT_DIR: folder }, args });
const readings = (...args: string[]): Ended => run('readings', ...args);
const inFolder = (path: string): string => join(folder, path);
const ledger = (): string => readFileSync(inFolder('readings.txt'), 'utf8');
const filledIn = (text: string): string => text.replaceAll(/ \?$/gm, ' says-so');
const enter = async (text: string): Promise<Ended> => {
  await writeFile(inFolder('worksheet.txt'), text);
  return readings('--enter', inFolder('worksheet.txt'));
};
const addressesIn = (printed: Ended): string[] =>
  [...printed.stdout.matchAll(/^(\/\S+) .* \?$/gm)].map(([, address = '']) => address);

test('"readings" prints what nobody has read, enters what was filled in, and then nothing is left to read', async () => {
  const printed = readings();
  expect(printed).toMatchObject({ status: 0, stderr: '' });
  expect(printed.stdout).toMatch(
    /^# Builds pipelines\.\n# {3}people, section 3\n\/roles\/data-engineer\/\S+ \S+ \S+ \?$/m,
  );
  expect(await enter(filledIn(printed.stdout))).toMatchObject({
    status: 0,
    stdout: '3 readings entered, 3 in all.\n',
  });
  expect(readings().stdout.trim()).toBe('');
  expect(run('check').stdout).toBe('The content is right: 2 roles, 1 tool, 1 source, 1 pair.\n');
});

test('readings are asked for again by "check" when a statement has changed since', async () => {
  await enter(filledIn(readings().stdout));
  const page = inFolder('roles/data-engineer.md');
  await writeFile(page, readFileSync(page, 'utf8').replace('Finds the data.', 'Finds all the data.'));
  const checked = run('check');
  expect(checked.status).toBe(0);
  expect(checked.stdout).toMatch(
    /roles\/data-engineer\.md: “Design: Finds all the data\.” at \/roles\/data-engineer\/#lifecycle has changed since \d{4}-\d\d-\d\d\./,
  );
});

test('readings are entered without the lines that "npm run" puts before them', async () => {
  const banner = '\n> people-of-mlops@0.1.0 readings\n> node src/commands/readings.ts\n\n';
  expect(await enter(banner + filledIn(readings().stdout))).toMatchObject({
    status: 0,
    stdout: '3 readings entered, 3 in all.\n',
    stderr: '',
  });
  expect(ledger()).not.toMatch(/^>/m);
});

test('"readings" prints the part of the site that is asked for, or a sample of it that includes what was read', async () => {
  const all = readings();
  const [first = '', ...others] = addressesIn(all);
  expect(addressesIn(readings(first))).toEqual([first]);
  await enter(filledIn(all.stdout));
  expect(addressesIn(readings('--sample', '9', '/roles/', first))).toEqual([first, ...others]);
  const drawn = readings('--sample', '1', '--seed', '5');
  expect(addressesIn(drawn)).toHaveLength(1);
  expect(readings('--sample', '1', '--seed', '5').stdout).toBe(drawn.stdout);
});

test('"readings" says that there is nothing where it is asked for a part of the site that cites nothing', () => {
  expect(readings('/roles/', '/guides/', 'roles/data-engineer/')).toMatchObject({
    status: 1,
    stdout: '',
    stderr:
      'Nothing is cited under "/guides/" and "roles/data-engineer/". Write addresses like /roles/ or /law/#the-rule.\n',
  });
});

test('"readings" says of a worksheet that is not there that it is not', () => {
  expect(readings('--enter', 'nowhere.txt')).toMatchObject({
    status: 1,
    stderr: 'There is no file "nowhere.txt" to enter.\n',
  });
  expect(existsSync(inFolder('readings.txt'))).toBe(false);
});

test('readings with a wrong line are not entered, and the ledger stays as it is', async () => {
  await enter(filledIn(readings().stdout));
  const before = ledger();
  const ended = await enter('> a banner\n/roles/data-engineer/#tools 0123456789 2026-11-21 perhaps\n');
  expect(ended.status).toBe(1);
  expect(ended.stderr).toContain('worksheet.txt:2:1: "perhaps" is no verdict.');
  expect(ended.stderr).toContain('1 problem in the content: nothing was entered.');
  expect(ledger()).toBe(before);
});

describe('what stands behind the command', () => {
  test('is refused by it in a line, and nothing is printed', () => {
    const ended = readings('--sampel', '5');
    expect(ended).toMatchObject({ status: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^Unknown option '--sampel'/);
    expect(ended.stderr).not.toContain('node:');
  });

  test.each([
    [['--enter'], /^Option '--enter <value>' argument missing$/],
    [['--sample', 'five'], /^--sample is "five", which is no whole number\.$/],
    [['--sample', '5', '--seed', '1.5'], /^--seed is "1\.5", which is no whole number\.$/],
    [['--sample', ''], /^--sample is "", which is no whole number\.$/],
    [['--enter', 'sheet.txt', '/roles/'], /^--enter takes a whole worksheet: .*\.$/],
    [['--enter', 'sheet.txt', '--sample', '5'], /^--enter takes a whole worksheet: .*\.$/],
    [['--enter', 'sheet.txt', '--seed', '5'], /^--enter takes a whole worksheet: .*\.$/],
  ])('is refused when it is %j', (args, why) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(why);
  });
});
