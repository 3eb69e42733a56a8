import { preview } from 'astro';
import { absoluteUrl, overviewPath } from '../routes.ts';
import { readSettings } from '../settings.ts';
import { buildSite, ContentError } from './build-site.ts';

try {
  await buildSite('dist');
  const { port } = readSettings();
  const server = await preview({ server: { port }, logLevel: 'warn' });
  if (server.port !== port) console.log(`Port ${port} is taken: set PORT to use another one for good.`);
  console.log(`The site is at http://localhost:${server.port}${overviewPath()} (stop it with Ctrl+C).`);
  if (process.env['SITE_URL']) console.log(`Its pages say that they are published at ${absoluteUrl(overviewPath())}.`);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
