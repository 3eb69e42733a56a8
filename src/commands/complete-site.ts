import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectsFile } from '../exports/redirects-file.ts';
import { findPermalinks } from '../permalinks/permalinks.ts';
import { findSignposts, serverRedirects } from '../permalinks/signposts.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';
import { requireContent } from './run-command.ts';

/** What a site needs besides its pages, made when they are there: redirects for the server, and the search index. */
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
      },
    },
  };
}
