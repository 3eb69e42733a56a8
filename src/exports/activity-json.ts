import { z } from 'zod';
import { activityAddress } from '../model/addresses.ts';
import type { Activity } from '../model/catalogue.ts';
import { accountablePart, partsOf } from '../model/parts-of.ts';
import { url } from '../routes.ts';
import { PARTS } from '../schema/activity.ts';
import { citations, entry, type Given, idOf } from './json-fields.ts';

const role = { role: idOf };

/** What speaks for a part that a role has. */
const backing = {
  responsibilities: z
    .array(z.preprocess(({ id }: { readonly id: string }) => id, z.string()))
    .describe('The responsibilities of the role that back the part, by their ids'),
  citations,
  ours: z.string().optional().describe('Why the editors give it this part, where no source does alone'),
};

const doesCitations = citations.describe('What says that the role that answers for the result does the work as well');

const alsoDoes = z.boolean().describe('Whether the role that answers for the result does the work as well');

/** One of `activities` in the catalogue. */
export const activityJsonSchema = z.object({
  ...entry,
  phase: idOf,
  summary: z.string(),
  asked: z.array(z.string()).describe('Other words that people use when they look for it'),
  accountable: z
    .object({ ...role, alsoDoes, ...backing, doesCitations })
    .describe('The one role that answers for the result'),
  responsible: z.array(z.object({ ...role, ...backing })).describe('The roles that do the work'),
  consulted: z.array(z.object({ ...role, citations })).describe('The roles that are asked before'),
  informed: z.array(z.object({ ...role, citations })).describe('The roles that are told after'),
  after: z.array(idOf).describe('The activities that come right before it'),
  takes: z.array(z.string()).describe('The things that go in'),
  makes: z.array(z.string()).describe('The things that come out'),
  covers: z
    .array(z.object({ source: idOf, step: z.int().describe('From 1') }))
    .describe('The steps of a process that a source describes which the activity covers'),
  otherwise: z
    .array(
      z.object({
        role: z.string().describe('What the source calls the role'),
        is: idOf.optional().describe('The role of this site that it is, where it clearly is one'),
        part: z.enum(PARTS),
        says: z.string().describe('What it does there, to stand after its name'),
        citations,
      }),
    )
    .describe('Where sources give the work to another role'),
  url: z.url(),
});

/** One of `activities` of a role: the part that it has there. */
export const partJsonSchema = z.object({
  activity: idOf,
  title: z.string(),
  part: z.enum(PARTS),
  alsoDoes: alsoDoes.optional(),
  ...backing,
  doesCitations: doesCitations.optional(),
});

/** An activity as its schema takes it. */
export function giveActivity(activity: Activity): Given<typeof activityJsonSchema> {
  return {
    ...activity,
    accountable: accountablePart(activity),
    responsible: partsOf(activity, 'responsible'),
    consulted: partsOf(activity, 'consulted'),
    informed: partsOf(activity, 'informed'),
    url: url(activityAddress(activity.id)),
  };
}
