import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { guideSchema } from './schema/guide.ts';
import { readSettings } from './settings.ts';

const folder = join(readSettings().contentDir, 'guides');

/**
 * Guides are the one collection: Astro renders their MDX. Everything else is read by `reader/` alone, which reports
 * every problem at once and with its line.
 */
export const collections = {
  guides: defineCollection({
    loader: existsSync(folder) ? glob({ base: pathToFileURL(`${folder}/`), pattern: '*.mdx' }) : () => [],
    schema: guideSchema,
  }),
};
