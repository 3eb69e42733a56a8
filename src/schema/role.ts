import { z } from 'zod';
import { idSchema } from './id.ts';
import { movedSchema } from './moved.ts';
import { textSchema } from './text.ts';

/** How much a role does in a phase, from most to least. */
export const INVOLVEMENTS = ['leads', 'contributes', 'consulted'] as const;

/** Labels of footnotes in the same file: the sources that say so. Without any, the fact is the editors' own. */
const cites = z.array(textSchema).default([]);

const lifecycleEntry = z.strictObject({
  /** Written by hand only where there are no activities, from which it follows otherwise. */
  part: z.enum(INVOLVEMENTS).optional(),
  /** What the role does in this phase, as a sentence that begins with a verb. */
  does: textSchema,
  cites,
});

const toolUse = z.strictObject({
  tool: idSchema,
  /** The sources that name the tool for this role. Most say no more than that. */
  cites,
  /** What this role uses it for: completes the sentence "uses it for …". */
  for: textSchema,
  /** The sources that give that purpose too. */
  forCites: cites,
});

const handoff = z.strictObject({
  /** The role that receives. */
  to: idSchema,
  /** The sources that have the two work together, without saying that this passes. */
  toCites: cites,
  /** Its anchor is `gives-<id>`. Without one it is made of the receiver, and of a number from the second on. */
  id: idSchema.optional(),
  /** The thing that is handed over. */
  gives: textSchema,
  /** The sources by which it passes from the one to the other. */
  cites,
  /** How the receiver knows that it is good enough. */
  accepted: textSchema.optional(),
  /** What goes wrong when it is not handed over. */
  without: textSchema.optional(),
});

const difference = z.strictObject({
  /** The role that it is confused with. That role names this one in turn. */
  from: idSchema,
  /** What this role does that sets the two apart; the other file says what the other does. */
  here: textSchema,
  cites,
});

const naming = z.strictObject({
  source: idSchema,
  /** What that source calls the role, to the letter. */
  as: textSchema,
  /** The place in the source. */
  at: textSchema.optional(),
});

/** The front matter of `content/roles/<id>.md`. */
export const roleSchema = z.strictObject({
  title: textSchema,
  /** Other names that mean this role and no other. */
  aliases: z.array(textSchema).default([]),
  /** Short forms that other roles may share: a search for one gives every meaning. */
  abbreviations: z.array(textSchema).default([]),
  family: idSchema,
  /** One sentence: what the role is for. */
  summary: textSchema,
  /** Phase id → what the role does in it. */
  lifecycle: z.record(z.string(), lifecycleEntry).default({}),
  tools: z.array(toolUse).default([]),
  /** What the role hands to others. What it receives is derived from theirs. */
  handoffs: z.array(handoff).default([]),
  differs: z.array(difference).default([]),
  named: z.array(naming).default([]),
  /** Titles found in job adverts. Unlike aliases they may fit several roles. */
  jobTitles: z.array(textSchema).default([]),
  moved: movedSchema,
});

export type Involvement = (typeof INVOLVEMENTS)[number];
