import { buildSite } from '../../src/commands/build-site.ts';

// Run as a program: builds into the folder that is its first argument. A failed build ends it with an error.
await buildSite(process.argv[2] ?? '');
process.exit();
