import { defineConfig } from '@playwright/test';
import { TEST_SITE } from '../support/test-site.ts';

const port = 4387;
const executablePath = process.env['CHROMIUM_PATH'];
if (!executablePath) throw new Error('CHROMIUM_PATH is not set: start the browser tests with "npm run test:browser".');

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 20_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}${TEST_SITE.basePath}`,
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node ../serve-test-site.ts ${port}`,
    url: `http://localhost:${port}${TEST_SITE.basePath}`,
    reuseExistingServer: false,
  },
});
