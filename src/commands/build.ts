import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  await buildSite('dist');
  console.log('The site is in dist/.');
});
