import type { z } from 'zod';
import { activitySchema } from './activity.ts';
import { guideSchema } from './guide.ts';
import { roleSchema } from './role.ts';
import { ruleSchema } from './rule.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { toolSchema } from './tool.ts';

/** The front matter of each kind of content. A kind's name is also that of its folder. */
export const FRONT_MATTER = {
  roles: roleSchema,
  activities: activitySchema,
  rules: ruleSchema,
  tools: toolSchema,
  sources: sourceSchema,
  terms: termSchema,
  guides: guideSchema,
} as const;

/** A kind of content that is one Markdown file an entry. */
export type Kind = keyof typeof FRONT_MATTER;

/** The typed fields of a kind's front matter. */
export type FrontMatterOf<K extends Kind> = z.output<(typeof FRONT_MATTER)[K]>;

export const KINDS = Object.keys(FRONT_MATTER) as readonly Kind[];
