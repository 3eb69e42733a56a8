import { preview } from 'astro';
import { overviewAddress } from '../model/addresses.ts';
import { href, url } from '../routes.ts';
import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  await buildSite('dist');
  const { port } = readSettings();
  const home = overviewAddress('home');
  const server = await preview({ server: { port }, logLevel: 'warn' });
  if (server.port !== port) console.log(`Port ${port} is taken: set PORT to use another one for good.`);
  console.log(`The site is at http://localhost:${server.port}${href(home)} (stop it with Ctrl+C).`);
  if (process.env['SITE_URL']) console.log(`Its pages say that they are published at ${url(home)}.`);
});
