import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * Finds a Chromium, and installs one when there is none.
 *
 * @returns the path of the program
 * @throws Error that says what was tried, when none can be had
 */
export function findChromium(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is "${wanted}", but there is no such file.`);
  }
  const found = findInstalled();
  if (found) return found;

  console.log('No Chromium is installed: trying "playwright install chromium".');
  run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = findInstalled();
  if (downloaded) return downloaded;

  console.log('That gave none: trying "apt-get install chromium".');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const step of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const [command = '', ...args] = [...sudo, ...step];
    run(command, args);
  }
  const installed = findInstalled();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, and none was found or could be installed. Install it and set CHROMIUM_PATH to its program.',
  );
}

function findInstalled(): string | undefined {
  return [chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 });
}
