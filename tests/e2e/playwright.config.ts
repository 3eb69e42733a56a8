import { defineConfig } from '@playwright/test';
import { TEST_SITE } from '../support/test-site.ts';

const port = 4387;
const executablePath = process.env['CHROMIUM_PATH'];
if (!executablePath) throw new Error('CHROMIUM_PATH is not set: start the browser tests with "npm run test:browser".');

/** Milliseconds after which something hangs. No test may come near them, on however slow a machine. */
const HANGS = { step: 120_000, test: 600_000 };

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: HANGS.test,
  expect: { timeout: HANGS.step },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}${TEST_SITE.basePath}`,
    viewport: { width: 1280, height: 900 },
    actionTimeout: HANGS.step,
    navigationTimeout: HANGS.step,
    launchOptions: {
      executablePath,
      timeout: HANGS.step,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Each window would bring two pages for its address bar, which cost as much as a short test.
        '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
      ],
    },
  },
  webServer: {
    command: `node ../serve-test-site.ts ${port}`,
    url: `http://localhost:${port}${TEST_SITE.basePath}`,
    reuseExistingServer: false,
    timeout: HANGS.step,
  },
});
