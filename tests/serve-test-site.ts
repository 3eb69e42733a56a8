import { preview } from 'astro';
import { TEST_SITE, TEST_SITE_ENV } from './support/test-site.ts';

Object.assign(process.env, TEST_SITE_ENV);
await preview({
  root: `${import.meta.dirname}/..`,
  outDir: TEST_SITE.outDir,
  server: { port: Number(process.argv[2]) },
});
