import { z } from 'zod';

const ADDRESS = /^(?!$)(?:\/(?:[^\s/#]+\/){0,2})?(?:#[^\s#]+)?$/;

/**
 * Published addresses that this file has taken over. Whoever follows one of them is led here: to the page, or to the
 * part of it that `to` names.
 */
export const movedSchema = z
  .array(
    z.strictObject({
      /** A page, `/roles/old-id/`; a part of it, `/roles/old-id/#old-anchor`; or an earlier part of this page, `#old`. */
      from: z.string().regex(ADDRESS, 'must be an address of this site, such as "/roles/old-id/" or "#old-anchor"'),
      /** An anchor of this page. Without it a page's own anchors lead to the same anchors here. */
      to: z
        .string()
        .regex(/^#[^\s#]+$/, 'must be an anchor of this page, such as "#new-anchor"')
        .optional(),
    }),
  )
  .default([]);

export type Moved = z.output<typeof movedSchema>;
