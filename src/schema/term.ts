import { z } from 'zod';
import { idSchema } from './id.ts';
import { movedSchema } from './moved.ts';
import { textSchema } from './text.ts';

/** The front matter of `content/terms/<id>.md`; the text below it is the explanation. */
export const termSchema = z.strictObject({
  /** As it stands inside a sentence: `error budget`, `A/B test`. */
  title: textSchema,
  /** Abbreviation, plural and other forms, so that they are recognized in the text. */
  aliases: z.array(textSchema).default([]),
  /** Where the explanation comes from. Without any it is the editors' own. */
  sources: z.array(z.strictObject({ source: idSchema, at: textSchema.optional() })).default([]),
  moved: movedSchema,
});
