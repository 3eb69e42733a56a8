import { buildSite, ContentError } from './build-site.ts';

try {
  await buildSite('dist');
  console.log('The site is in dist/.');
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
