import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readJson, SITE_URL } from '../files.ts';

const catalogue = readJson('api/catalogue.json');

/** A check by a schema as it is published. Formats are checked too, and an unknown keyword is an error. */
function validatorOf(path: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('date', (text: string) => !Number.isNaN(Date.parse(text)));
  return ajv.compile(readJson(path));
}

const isCatalogue = validatorOf('api/catalogue.schema.json');
const isRole = validatorOf('api/role.schema.json');

test('the published catalogue is what its schema says', () => {
  isCatalogue(catalogue);
  expect(isCatalogue.errors ?? []).toEqual([]);
});

describe('the file of each role', () => {
  test.for<{ id: string }>(catalogue.roles)('$id is what its schema says, and what the catalogue has', (role) => {
    const alone = readJson(`api/roles/${role.id}.json`);
    isRole(alone);
    expect(isRole.errors ?? []).toEqual([]);
    expect(alone).toEqual(role);
  });
});

test('the schemas stand at the addresses that they name', () => {
  for (const path of ['api/catalogue.schema.json', 'api/role.schema.json']) {
    expect(readJson(path)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${SITE_URL}${path}`,
    });
  }
});

describe('the schema of a role refuses', () => {
  const { summary: _, ...withoutSummary } = catalogue.roles[0];
  const [first] = catalogue.roles;
  test.for<[string, unknown]>([
    ['a role without a summary', withoutSummary],
    ['a field that it does not name', { ...first, salary: 1 }],
    ['an id that is none', { ...first, id: 'Data Engineer' }],
    ['an address that is none', { ...first, url: '/roles/x/' }],
    ['a part that there is not', { ...first, lifecycle: { design: { part: 'lead', does: 'x', citations: [] } } }],
    ['a responsibility without its citations', { ...first, responsibilities: [{ id: 'x', group: null, text: 'x' }] }],
    [
      'a citation without a source',
      { ...first, tools: [{ tool: 'x', title: 'x', for: 'x', citations: [{ at: 'x' }] }] },
    ],
  ])('%s', ([, value]) => {
    expect(isRole(value)).toBe(false);
  });
});

/** What others refer to by its id. */
const KINDS = ['roles', 'activities', 'tools', 'sources', 'phases', 'families'];

describe('what the catalogue refers to is in it:', () => {
  const idsOf = (kind: string): Set<string> => new Set(catalogue[kind].map(({ id }: { id: string }) => id));
  const [roles, activities, tools, sources, phases, families] = KINDS.map(idsOf);

  test('ids are given once', () => {
    for (const kind of [...KINDS, 'collaborations']) {
      expect(idsOf(kind).size, kind).toBe(catalogue[kind].length);
    }
  });

  test('the families, phases, tools, receivers and sources of each role', () => {
    for (const role of catalogue.roles) {
      expect(families, role.id).toContain(role.family);
      for (const phase of Object.keys(role.lifecycle)) expect(phases, role.id).toContain(phase);
      for (const { tool } of role.tools) expect(tools, role.id).toContain(tool);
      for (const { to } of role.handoffs) expect(roles, role.id).toContain(to);
      for (const { from } of role.differs) expect(roles, role.id).toContain(from);
      for (const { source } of [...role.named, ...citationsIn(role)]) expect(sources, role.id).toContain(source);
    }
  });

  test('the roles that use each tool, which say so themselves', () => {
    const said = catalogue.roles.flatMap(({ id, tools }: { id: string; tools: { tool: string }[] }) =>
      tools.map(({ tool }) => `${tool} ${id}`),
    );
    const used = catalogue.tools.flatMap(({ id, usedBy }: { id: string; usedBy: { role: string }[] }) =>
      usedBy.map(({ role }) => `${id} ${role}`),
    );
    expect(used.sort()).toEqual(said.sort());
  });

  test('the phases, roles, duties, sources and earlier activities of each activity', () => {
    for (const activity of catalogue.activities) {
      expect(phases, activity.id).toContain(activity.phase);
      for (const { role, responsibilities = [] } of partsOf(activity)) {
        const known = catalogue.roles.find(({ id }: { id: string }) => id === role)?.responsibilities ?? [];
        expect(roles, activity.id).toContain(role);
        for (const id of responsibilities) expect(known, activity.id).toContainEqual(expect.objectContaining({ id }));
      }
      for (const id of activity.after) expect(activities, activity.id).toContain(id);
      for (const { source } of [...activity.covers, ...citationsIn(activity)]) expect(sources).toContain(source);
    }
  });

  test('the parts of each role, which the activities say too', () => {
    const held = catalogue.roles.flatMap(({ id, activities }: { id: string; activities: Part[] }) =>
      activities.map(({ activity, part }) => `${activity} ${part} ${id}`),
    );
    const given = catalogue.activities.flatMap((activity: { id: string }) =>
      partsOf(activity).map(({ part, role }) => `${activity.id} ${part} ${role}`),
    );
    expect(held.sort()).toEqual(given.sort());
  });

  test('the two roles of each pair, between which all of its hand-offs go', () => {
    for (const { id, roles: pair, handoffs } of catalogue.collaborations) {
      expect([...pair].sort().join('--')).toBe(id);
      expect(pair).toEqual([...pair].sort());
      for (const role of pair) expect(roles).toContain(role);
      expect(handoffs.length, id).toBeGreaterThan(0);
      for (const { from, to } of handoffs) expect([from, to].sort()).toEqual(pair);
    }
  });

  test('every hand-off of a role in the pair that it belongs to, and no other', () => {
    const ofPairs = catalogue.collaborations.flatMap(({ handoffs }: { handoffs: unknown[] }) => handoffs);
    const ofRoles = catalogue.roles.flatMap(({ id, handoffs }: { id: string; handoffs: object[] }) =>
      handoffs.map((handoff) => ({ from: id, ...handoff })),
    );
    expect(ofPairs).toHaveLength(ofRoles.length);
    expect(ofPairs).toEqual(expect.arrayContaining(ofRoles));
  });
});

interface Part {
  readonly activity: string;
  readonly part: string;
  readonly role: string;
  readonly responsibilities?: readonly string[];
}

/** Every part that an activity gives to a role. */
function partsOf(activity: object): Part[] {
  return ['accountable', 'responsible', 'consulted', 'informed'].flatMap((part) =>
    [activity[part as keyof typeof activity]].flat().map((held: object) => ({ ...(held as Part), part })),
  );
}

/** Every citation in an entry, however deep. */
function citationsIn(value: unknown): { source: string }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'citations' ? inner : citationsIn(inner)));
}
