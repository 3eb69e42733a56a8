import { z } from 'zod';
import { daySchema } from './day.ts';
import { idSchema } from './id.ts';
import { movedSchema } from './moved.ts';
import { textSchema } from './text.ts';

const application = z.strictObject({
  from: daySchema,
  /** What it applies to from that day, to stand after “for”: `systems listed in Annex III`. Without it, to everything. */
  for: textSchema.optional(),
});

/** The front matter of `content/rules/<id>.md`; the text below it says what the rule asks. */
export const ruleSchema = z.strictObject({
  /** Its short name: `Human oversight`. */
  title: textSchema,
  /** The law or the guidance that it stands in. */
  source: idSchema,
  /** The place there: `Article 14`. */
  at: textSchema,
  /** Whom it binds: `provider of a high-risk AI system`. */
  binds: textSchema,
  /** From when on it applies, the earliest day first; for guidance that says nothing of it, the day of issue. */
  applies: z
    .array(application)
    .min(1, 'needs at least one day')
    .superRefine((list, context) => {
      list.forEach(({ from }, index) => {
        if (from >= (list[index - 1]?.from ?? '')) return;
        const message = 'must not come before the day above it';
        context.addIssue({ code: 'custom', input: from, path: [index, 'from'], message });
      });
    }),
  /** The day on which the editors last knew the text to stand so. */
  asOf: daySchema,
  /** The activities in which it is done. */
  activities: z.array(idSchema).min(1, 'needs at least one activity'),
  moved: movedSchema,
});
