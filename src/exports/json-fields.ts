import { z } from 'zod';
import { idSchema } from '../schema/id.ts';

/*
 * These schemas take entries of the model and give what is published. What they do not name is left out, and an entry
 * that another refers to becomes its id.
 */
export const idOf = z.preprocess(({ id }: { readonly id: string }) => id, idSchema);

export const entry = { id: idSchema, title: z.string() };

export const citations = z
  .array(z.object({ source: idOf, at: z.string().optional().describe('The place in the source') }))
  .describe('What says so; empty where it is the editors’ own judgment');

/** What a schema takes, with lists that are read-only as those of the model are. */
export type Given<Schema extends z.ZodType> = Readonlies<z.input<Schema>>;
type Readonlies<T> = T extends object ? { readonly [Key in keyof T]: Readonlies<T[Key]> } : T;
