import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectsFile } from '../exports/redirects-file.ts';
import { findPermalinks } from '../permalinks/permalinks.ts';
import { findSignposts, serverRedirects } from '../permalinks/signposts.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';
import { requireContent } from './run-command.ts';
import { keepNeededHashes } from './security-policy.ts';

/** What a site needs when its pages are there: redirects for the server, the search index, and short policies. */
export function completeSite(): AstroIntegration {
  return {
    name: 'complete-site',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { catalogue, content, ledger = [] } = await requireContent();
        const signposts = findSignposts(catalogue, findPermalinks(catalogue, content, ledger));
        await writeFile(join(folder, '_redirects'), redirectsFile(serverRedirects(signposts)));
        await writeSearchIndex(folder, catalogue);
        for await (const page of glob('**/*.html', { cwd: folder })) {
          const path = join(folder, page);
          await writeFile(path, keepNeededHashes(await readFile(path, 'utf8')));
        }
      },
    },
  };
}
