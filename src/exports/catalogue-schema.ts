import { z } from 'zod';
import { idSchema } from '../schema/id.ts';
import { HOLDS, PARTS } from '../schema/role.ts';

const citations = z
  .array(z.strictObject({ source: idSchema, at: z.string().optional().describe('The place in the source') }))
  .describe('What says so; empty where it is the editors’ own judgment');

const handoff = {
  gives: z.string().describe('The thing that is handed over'),
  accepted: z.string().optional().describe('How the receiver knows that it is good enough'),
  without: z.string().optional().describe('What goes wrong when it is not handed over'),
  citations,
};

/** `/api/roles/<id>.json`, and each of `roles` in the catalogue. */
export const roleJsonSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  aliases: z.array(z.string()).describe('Other names that mean this role and no other'),
  family: idSchema,
  summary: z.string(),
  url: z.url(),
  lifecycle: z
    .record(idSchema, z.strictObject({ part: z.enum(PARTS), does: z.string(), citations }))
    .describe('Phase id to what the role does in it'),
  responsibilities: z.array(
    z.strictObject({
      id: z.string().describe('The anchor on the page of the role'),
      group: z.string().nullable(),
      text: z.string(),
      citations,
    }),
  ),
  tools: z.array(
    z.strictObject({ tool: idSchema, title: z.string(), for: z.string(), as: z.enum(HOLDS).optional(), citations }),
  ),
  handoffs: z.array(z.strictObject({ to: idSchema, ...handoff })),
  differs: z.array(
    z.strictObject({
      from: idSchema,
      here: z.string().describe('What this role does'),
      there: z.string().describe('What the other role does'),
      citations,
    }),
  ),
  named: z
    .array(z.strictObject({ source: idSchema, as: z.string(), at: z.string().optional() }))
    .describe('What each source calls the role'),
  jobTitles: z.array(z.string()),
});

const orderedEntry = z.strictObject({ id: idSchema, title: z.string(), summary: z.string().optional() });

/** `/api/catalogue.json`. */
export const catalogueJsonSchema = z.strictObject({
  site: z.strictObject({ title: z.string(), description: z.string(), url: z.url() }),
  phases: z.array(orderedEntry),
  families: z.array(orderedEntry),
  roles: z.array(roleJsonSchema),
  tools: z.array(
    z.strictObject({
      id: idSchema,
      title: z.string(),
      aliases: z.array(z.string()),
      kind: z.string(),
      homePage: z.url(),
      description: z.string(),
      url: z.url(),
      usedBy: z.array(z.strictObject({ role: idSchema, for: z.string(), as: z.enum(HOLDS).optional(), citations })),
    }),
  ),
  sources: z.array(
    z.strictObject({
      id: idSchema,
      title: z.string(),
      authors: z.array(z.string()),
      year: z.int().optional(),
      publisher: z.string().optional(),
      link: z.url().optional(),
      doi: z.string().optional(),
      url: z.url(),
    }),
  ),
  terms: z.array(
    z.strictObject({
      id: idSchema,
      title: z.string().describe('As it stands inside a sentence'),
      aliases: z.array(z.string()).describe('Abbreviation, plural and other forms'),
      explanation: z.string(),
      sources: citations,
      usedBy: z.array(idSchema).describe('The roles whose page uses the term'),
      url: z.url(),
    }),
  ),
  collaborations: z.array(
    z.strictObject({
      id: z.string().describe('Both ids in alphabetical order, joined by two hyphens'),
      url: z.url(),
      roles: z.tuple([idSchema, idSchema]),
      handoffs: z.array(z.strictObject({ from: idSchema, to: idSchema, ...handoff })),
    }),
  ),
});

/** A JSON value with its lists as they are in the model: read-only. */
type Readonlies<T> = T extends object ? { readonly [Key in keyof T]: Readonlies<T[Key]> } : T;

export type RoleJson = Readonlies<z.input<typeof roleJsonSchema>>;
export type CatalogueJson = Readonlies<z.input<typeof catalogueJsonSchema>>;

/** A schema as JSON Schema (draft 2020-12) with the address that it is published at. */
export function toJsonSchema(schema: z.ZodType, url: string, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, $id: url, title, ...rest };
}
