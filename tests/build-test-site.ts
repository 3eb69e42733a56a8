import { buildSite } from '../src/commands/build-site.ts';
import { TEST_SITE, TEST_SITE_ENV } from './support/test-site.ts';

Object.assign(process.env, TEST_SITE_ENV);
await buildSite(TEST_SITE.outDir);
