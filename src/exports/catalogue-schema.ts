import { z } from 'zod';
import { idSchema } from '../schema/id.ts';
import { INVOLVEMENTS } from '../schema/role.ts';
import { activityJsonSchema, partJsonSchema } from './activity-json.ts';
import { citations, entry, idOf } from './json-fields.ts';

const handoff = {
  gives: z.string().describe('The thing that is handed over'),
  accepted: z.string().optional().describe('How the receiver knows that it is good enough'),
  without: z.string().optional().describe('What goes wrong when it is not handed over'),
  citations,
  toCitations: citations.describe('What has the two work together, without saying that this passes'),
};

const use = {
  for: z.string(),
  citations: citations.describe('What names the tool for the role; empty where that is the editors’ own judgment'),
  forCitations: citations.describe('What gives the purpose too; empty where that is the editors’ own judgment'),
};

/** `/api/roles/<id>.json`, and each of `roles` in the catalogue. */
export const roleJsonSchema = z.object({
  ...entry,
  aliases: z.array(z.string()).describe('Other names that mean this role and no other'),
  family: idOf,
  summary: z.string(),
  url: z.url(),
  lifecycle: z
    .record(idSchema, z.object({ part: z.enum(INVOLVEMENTS), does: z.string().optional(), citations }))
    .describe('Phase id to what the role does in it'),
  activities: z.array(partJsonSchema).describe('What the role answers for, does, is asked about or is told of'),
  responsibilities: z.array(
    z.object({
      id: z.string().describe('The anchor on the page of the role'),
      group: z.string().nullable(),
      text: z.string(),
      citations,
    }),
  ),
  tools: z.array(z.object({ tool: idOf, title: z.string(), ...use })),
  handoffs: z.array(z.object({ to: idOf, ...handoff })),
  differs: z.array(
    z.object({
      from: idOf,
      here: z.string().describe('What this role does'),
      there: z.string().describe('What the other role does'),
      citations,
    }),
  ),
  named: z
    .array(z.object({ source: idOf, as: z.string(), at: z.string().optional() }))
    .describe('What each source calls the role'),
  jobTitles: z.array(z.string()),
});

const orderedEntry = z.object({ ...entry, summary: z.string().optional() });

/** `/api/catalogue.json`. */
export const catalogueJsonSchema = z.object({
  site: z.object({ title: z.string(), description: z.string(), url: z.url() }),
  phases: z.array(orderedEntry),
  families: z.array(orderedEntry),
  roles: z.array(roleJsonSchema),
  activities: z.array(activityJsonSchema).describe('By phase, and inside a phase each after those that come before it'),
  rules: z
    .array(
      z.object({
        ...entry,
        source: idOf,
        at: z.string().describe('The place in the source'),
        binds: z.string().describe('Whom it binds'),
        applies: z
          .array(
            z.object({
              from: z.iso.date(),
              for: z.string().optional().describe('What it applies to from that day; without it, to everything'),
            }),
          )
          .describe('From when on it applies, the earliest day first'),
        asOf: z.iso.date().describe('The day on which the editors last knew the text to stand so'),
        text: z.string().describe('What it asks'),
        citations: citations.describe(
          'What the text cites; what it cites nothing for rests on the place in the source',
        ),
        activities: z.array(idOf).describe('The activities in which it is done'),
        roles: z.array(idOf).describe('The roles that answer for these activities or do them'),
        url: z.url(),
      }),
    )
    .describe('What laws and supervisors ask'),
  tools: z.array(
    z.object({
      ...entry,
      aliases: z.array(z.string()),
      kind: z.string(),
      homePage: z.url(),
      description: z.string(),
      url: z.url(),
      usedBy: z.array(z.object({ role: idOf, ...use })),
    }),
  ),
  sources: z.array(
    z.object({
      ...entry,
      authors: z.array(z.string()),
      year: z.int().optional(),
      publisher: z.string().optional(),
      link: z.url().optional(),
      doi: z.string().optional(),
      steps: z.array(z.string()).describe('The steps of the process that it describes; the first is step 1'),
      url: z.url(),
    }),
  ),
  terms: z.array(
    z.object({
      id: idSchema,
      title: z.string().describe('As it stands inside a sentence'),
      aliases: z.array(z.string()).describe('Abbreviation, plural and other forms'),
      explanation: z.string(),
      sources: citations,
      usedBy: z.array(idOf).describe('The roles whose page uses the term'),
      url: z.url(),
    }),
  ),
  collaborations: z.array(
    z.object({
      id: z.string().describe('Both ids in alphabetical order, joined by two hyphens'),
      url: z.url(),
      roles: z.tuple([idOf, idOf]),
      handoffs: z.array(z.object({ from: idOf, to: idOf, ...handoff })),
    }),
  ),
});

export type CatalogueJson = z.output<typeof catalogueJsonSchema>;

/** A schema as JSON Schema (draft 2020-12) with the address that it is published at. */
export function toJsonSchema(schema: z.ZodType, url: string, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, $id: url, title, ...rest };
}
