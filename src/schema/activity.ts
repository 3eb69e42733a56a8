import { z } from 'zod';
import { idSchema } from './id.ts';
import { movedSchema } from './moved.ts';
import { textSchema } from './text.ts';

/**
 * The parts that roles have in an activity, in the terms of a RACI chart, from most to least: one answers for the
 * result, some do the work, some are asked before, some are told after.
 */
export const PARTS = ['accountable', 'responsible', 'consulted', 'informed'] as const;

export type Part = (typeof PARTS)[number];

/** Whether a part is one with work, of which the role's own page has to tell. */
export const isWork = ({ part }: { readonly part: Part }): boolean => part === 'accountable' || part === 'responsible';

/** Labels of footnotes in the same file: the sources that say so. Without any, the fact is the editors' own. */
const cites = z.array(textSchema).default([]);

const partOfRole = z.strictObject({ role: idSchema, cites });

/** A part that a role's own page has to tell of. */
const work = partOfRole.extend({
  /** Anchors of responsibilities on the role's page, which back the part. */
  responsibilities: z.array(textSchema).default([]),
  /** Why the editors give it this part, as a sentence: where no source does, or none alone. */
  ours: textSchema.optional(),
});

/** The front matter of `content/activities/<id>.md`. */
export const activitySchema = z.strictObject({
  /** Begins with a verb: `Approve a release`. */
  title: textSchema,
  phase: idSchema,
  /** One sentence: what is done. */
  summary: textSchema,
  /** Other words that people use when they look for it. */
  asked: z.array(textSchema).default([]),
  /** The activities that come before it. */
  after: z.array(idSchema).default([]),
  /** The things that go in. */
  takes: z.array(textSchema).default([]),
  /** The things that come out. */
  makes: z.array(textSchema).default([]),
  /** The one role that answers for the result. */
  accountable: work.extend({
    /** Whether it does the work as well, alone or with those that are responsible. */
    alsoDoes: z.boolean().default(false),
    /** The sources that have it do the work; `cites` are those that have it answer for the result. */
    doesCites: cites,
  }),
  /** The roles that do the work. */
  responsible: z.array(work).default([]),
  /** The roles that are asked before. */
  consulted: z.array(partOfRole).default([]),
  /** The roles that are told after. */
  informed: z.array(partOfRole).default([]),
  /** The steps of a process that a source describes which this activity covers. */
  covers: z
    .array(z.strictObject({ source: idSchema, step: z.int('must be a whole number').min(1, 'must be 1 or more') }))
    .default([]),
  /** Where a source gives the work to another role. */
  otherwise: z
    .array(
      z.strictObject({
        /** What the source calls that role. */
        role: textSchema,
        /** The role of this site that it is, where it clearly is one. */
        is: idSchema.optional(),
        part: z.enum(PARTS),
        /** What it does there, to stand after its name: `decides on frameworks`. */
        says: textSchema,
        cites: z.array(textSchema).min(1, 'needs the label of a footnote'),
      }),
    )
    .default([]),
  moved: movedSchema,
});
