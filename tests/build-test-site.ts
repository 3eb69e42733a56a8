import { buildSite } from '../src/commands/build-site.ts';
import { CONTENT_SITE, environmentOf, TEST_SITE } from './support/test-site.ts';

// Builds the site of the harbor; with the argument "content" that of the content folder in use.
const site = process.argv[2] === 'content' ? CONTENT_SITE : TEST_SITE;
Object.assign(process.env, environmentOf(site));
await buildSite(site.outDir);
