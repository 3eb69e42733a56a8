import { spawnSync } from 'node:child_process';
import { findChromium } from '../support/find-chromium.ts';

/** Runs the browser tests in the Chromium that this machine has. Further arguments go to Playwright. */
try {
  const chromiumPath = findChromium();
  console.log(`Browser: ${chromiumPath}`);
  const { status } = spawnSync(
    'npx',
    ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: chromiumPath } },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
