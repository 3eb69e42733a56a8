import { z } from 'zod';
import { movedSchema } from './moved.ts';
import { textSchema, webAddressSchema } from './text.ts';

/** The front matter of `content/sources/<id>.md`; the text below it says what the source is. */
export const sourceSchema = z.strictObject({
  title: textSchema,
  /** Short form for citations: `Kreuzberger et al. 2023`. */
  short: textSchema.optional(),
  /** Other names by which people ask for it: of a law also what it has replaced. */
  aliases: z.array(textSchema).default([]),
  authors: z.array(textSchema).default([]),
  year: z.int('must be a year').min(1900, 'must be a year').max(2100, 'must be a year').optional(),
  publisher: textSchema.optional(),
  url: webAddressSchema.optional(),
  /** Digital object identifier, without the resolver's address: `10.1109/ACCESS.2023.3262138`. */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'must be a DOI such as 10.1109/ACCESS.2023.3262138')
    .optional(),
  /** The steps of the process that it describes, numbered from 1, each in a few words. */
  steps: z.array(textSchema).default([]),
  moved: movedSchema,
});

export type SourceFrontMatter = z.output<typeof sourceSchema>;
