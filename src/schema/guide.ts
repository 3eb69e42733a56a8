import { z } from 'zod';
import { movedSchema } from './moved.ts';
import { textSchema } from './text.ts';

/** The front matter of `content/guides/<id>.md`. */
export const guideSchema = z.strictObject({
  title: textSchema,
  /** One sentence: what the reader gets from it. */
  summary: textSchema,
  /** Place in the list of guides, from 1. */
  order: z.int('must be a whole number').min(1, 'must be 1 or more'),
  moved: movedSchema,
});
