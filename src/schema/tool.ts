import { z } from 'zod';
import { movedSchema } from './moved.ts';
import { textSchema, webAddressSchema } from './text.ts';

/** The front matter of `content/tools/<id>.md`; the text below it says what the tool is. */
export const toolSchema = z.strictObject({
  title: textSchema,
  /** Its home page. */
  url: webAddressSchema,
  /** What sort of tool it is, in one or two words: `monitoring`, `programming language`. */
  kind: textSchema,
  /** Short and other usual names: `k8s`, `sklearn`. */
  aliases: z.array(textSchema).default([]),
  /** Short forms that other tools may share: a search for one gives every meaning. */
  abbreviations: z.array(textSchema).default([]),
  moved: movedSchema,
});
