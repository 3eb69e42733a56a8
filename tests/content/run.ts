import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { CONTENT_SITE } from '../support/test-site.ts';
import { runSideBySide } from '../support/run-side-by-side.ts';
import { STANDARDS } from './standards-folder.ts';

/**
 * Tests the content folder that is in use: builds it, looks at that site for what holds for any content, and holds
 * the folder to the standards that it sets for itself. Run it as `npm run test:content`.
 */
const isSet = (file: string): boolean => existsSync(`${STANDARDS}/${file}`);

/** Ends the run with an error when the command does. */
function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

if (!existsSync(STANDARDS)) {
  const folder = relative(process.cwd(), CONTENT_SITE.contentDir);
  console.log(`${folder}/ has no folder standards/, so it is held to nothing but what holds for any content.`);
}
const isRight = await runSideBySide([
  [process.execPath, 'src/commands/check.ts'],
  ...(isSet('cspell.json')
    ? [['cspell', 'lint', '--config', `${STANDARDS}/cspell.json`, '--no-progress', '--no-summary'] as const]
    : []),
  ...(isSet('coverage.yaml') ? [[process.execPath, 'src/commands/coverage.ts'] as const] : []),
  [process.execPath, 'tests/build-test-site.ts', 'content'],
]);
if (!isRight) process.exit(1);
run('vitest', [
  ...['run', '--config', 'tests/vitest.config.ts', '--project', 'content', '--project', 'standards'],
  ...['tests/site/any-content', 'tests/prose'],
  ...(isSet('style.yaml') ? ['tests/content/style'] : []),
  ...(isSet('queries.json') ? ['tests/content/search-ranking'] : []),
  ...(isSet('questions.json') ? ['tests/content/search-questions'] : []),
]);
