import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { catalogueToJson } from '../../../src/exports/catalogue-json.ts';
import { catalogueJsonSchema, roleJsonSchema, toJsonSchema } from '../../../src/exports/catalogue-schema.ts';
import { readStudio } from '../../support/invented-team.ts';
import { RULES } from '../../support/studio-rules.ts';

const { catalogue } = await readStudio(RULES);
/** As other programs get it: what is undefined is not there. */
const json = JSON.parse(JSON.stringify(catalogueToJson(catalogue)));

describe('the JSON Schema', () => {
  const isCatalogue = validatorOf(catalogueJsonSchema);
  const isRole = validatorOf(roleJsonSchema);

  test('accepts the catalogue and each role', () => {
    isCatalogue(json);
    expect(isCatalogue.errors ?? []).toEqual([]);
    for (const role of json.roles) {
      isRole(role);
      expect(isRole.errors ?? [], role.id).toEqual([]);
    }
  });

  test.for<[string, (copy: typeof json) => void]>([
    ['a hand-off without its giver', (copy) => delete copy.collaborations[0].handoffs[0].from],
    ['a user of a tool without citations', (copy) => delete copy.tools[0].usedBy[0].citations],
    ['a pair of three', (copy) => copy.collaborations[0].roles.push('game-tester')],
    ['a part that there is not', (copy) => (copy.roles[0].lifecycle.plan.part = 'watches')],
    ['an activity that nobody answers for', (copy) => delete copy.activities[0].accountable],
    ['two roles that answer for one activity', (copy) => (copy.activities[0].accountable = [])],
    ['a part in an activity that there is not', (copy) => (copy.roles[0].activities[0].part = 'leads')],
    ['a rule that applies from no day', (copy) => delete copy.rules[0].applies[0].from],
    ['a day that is none', (copy) => (copy.rules[0].asOf = '2026-02-30')],
    ['a field that it does not name', (copy) => (copy.terms[0].color = 'green')],
    ['an address without its site', (copy) => (copy.roles[0].url = '/roles/engine-programmer/')],
  ])('refuses %s', ([, spoil]) => {
    const copy = structuredClone(json);
    spoil(copy);
    expect(isCatalogue(copy)).toBe(false);
  });

  test('names the address that it is published at', () => {
    expect(toJsonSchema(roleJsonSchema, 'https://x.example/role.json', 'A role')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://x.example/role.json',
      title: 'A role',
      type: 'object',
    });
  });
});

/** Formats are checked too, and an unknown keyword is an error. */
function validatorOf(schema: z.ZodType): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('date', (text: string) => !Number.isNaN(Date.parse(text)));
  return ajv.compile(toJsonSchema(schema, 'https://x.example/schema.json', 'Schema'));
}
