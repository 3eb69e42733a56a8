import { z } from 'zod';
import { idSchema } from './id.ts';
import { textSchema, webAddressSchema } from './text.ts';

const orderedEntry = z.strictObject({
  /** Its name in role files and URLs. */
  id: idSchema,
  title: textSchema,
  /** One sentence that says what belongs here. */
  summary: textSchema.optional(),
});

/** `content/site.yaml`: what the site is called, and the orders that it is arranged by. */
export const siteSchema = z.strictObject({
  title: textSchema,
  description: textSchema,
  /** Web address of the repository that holds the content. Without it nothing can be edited or reported. */
  repository: webAddressSchema
    .refine((text) => !/[?#]/.test(text), 'must be an address without a query and a fragment')
    .optional(),
  /** Branch that edit links lead to. */
  branch: textSchema.default('main'),
  /** Phases of the lifecycle, in order. */
  phases: z.array(orderedEntry).min(1, 'needs at least one phase'),
  /** Questions that the home page offers, each answered by an activity's page. */
  questions: z.array(z.strictObject({ ask: textSchema, activity: idSchema })).default([]),
  /** Families of roles, in order. */
  families: z.array(orderedEntry).min(1, 'needs at least one family'),
  /** The picture of the whole process. Without it there is none. */
  picture: z
    .strictObject({
      /** The main activities, in order inside each phase. */
      activities: z.array(idSchema).min(1, 'needs at least one activity'),
      /** What passes from the role that answers for one of them to the role that answers for another. */
      handoffs: z
        .array(
          z.strictObject({
            from: idSchema,
            to: idSchema,
            /** A few words for it, where those of the hand-off are too long. */
            label: textSchema.optional(),
          }),
        )
        .default([]),
    })
    .optional(),
});

export type Site = z.output<typeof siteSchema>;
export type Phase = Site['phases'][number];
export type Family = Site['families'][number];
