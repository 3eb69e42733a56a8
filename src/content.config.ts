import type { Root, RootContent } from 'mdast';
import { z } from 'zod';
import { defineCollection } from 'astro:content';
import { entryLoader, problemsLoader, singleLoader } from './content-loader.ts';
import type { LedgerLine } from './permalinks/ledger.ts';
import type { AnchoredHeading } from './reader/anchors.ts';
import type { CitationDefinition } from './reader/citations.ts';
import type { ActivityBody } from './reader/entry.ts';
import type { RoleBody } from './reader/role-body.ts';
import type { ReadingLine } from './readings/ledger.ts';
import { activitySchema } from './schema/activity.ts';
import { guideSchema } from './schema/guide.ts';
import { roleSchema } from './schema/role.ts';
import { ruleSchema } from './schema/rule.ts';
import { siteSchema } from './schema/site.ts';
import { sourceSchema } from './schema/source.ts';
import { termSchema } from './schema/term.ts';
import { toolSchema } from './schema/tool.ts';

/** What every entry has besides its front matter: the file's name without its ending, and where the file is. */
const file = { id: z.string(), path: z.string() };
const described = { ...file, description: z.custom<Root>() };

/**
 * The content folder as collections: an entry is a file's front matter with its text as a tree. The schemas check
 * front matter in the reader, which reports every problem of all files at once; Astro takes the types from them. What
 * relates entries to each other is in the catalogue that `content.ts` builds of the collections.
 */
export const collections = {
  roles: defineCollection({
    loader: entryLoader('roles'),
    schema: roleSchema.extend({
      ...file,
      body: z.custom<RoleBody>(),
      citations: z.custom<readonly CitationDefinition[]>(),
    }),
  }),
  activities: defineCollection({
    loader: entryLoader('activities'),
    schema: activitySchema.extend({
      ...file,
      body: z.custom<ActivityBody>(),
      citations: z.custom<readonly CitationDefinition[]>(),
    }),
  }),
  rules: defineCollection({
    loader: entryLoader('rules'),
    schema: ruleSchema.extend({
      ...file,
      text: z.custom<readonly RootContent[]>(),
      citations: z.custom<readonly CitationDefinition[]>(),
    }),
  }),
  tools: defineCollection({ loader: entryLoader('tools'), schema: toolSchema.extend(described) }),
  sources: defineCollection({ loader: entryLoader('sources'), schema: sourceSchema.extend(described) }),
  terms: defineCollection({ loader: entryLoader('terms'), schema: termSchema.extend(described) }),
  guides: defineCollection({
    loader: entryLoader('guides'),
    schema: guideSchema.extend({
      ...file,
      body: z.custom<Root>(),
      headings: z.custom<readonly AnchoredHeading[]>(),
    }),
  }),
  site: defineCollection({ loader: singleLoader('site', ({ catalogue }) => catalogue.site), schema: siteSchema }),
  ledger: defineCollection({
    loader: singleLoader('ledger', ({ ledger = [] }) => ({ lines: ledger })),
    schema: z.object({ lines: z.custom<readonly LedgerLine[]>() }),
  }),
  readings: defineCollection({
    loader: singleLoader('readings', ({ readings = [] }) => ({ lines: readings })),
    schema: z.object({ lines: z.custom<readonly ReadingLine[]>() }),
  }),
  problems: defineCollection({ loader: problemsLoader(), schema: z.object({ text: z.string() }) }),
};
