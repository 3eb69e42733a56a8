import { beforeAll, describe, expect, test } from 'vitest';
import { type Search, searchIn } from '../support/pagefind-in-node.ts';
import { type ExpectedQuery, judge } from '../support/search-queries.ts';
import { readJson, SITE } from './files.ts';

let search: Search;
beforeAll(async () => {
  search = await searchIn(SITE);
});

const first = (kind: string, query: string, ...pages: string[]): ExpectedQuery => ({ kind, query, first: pages });

describe('the right hit is found for', () => {
  test.for<ExpectedQuery>([
    first('a role title', 'harbor pilot', 'role:harbor-pilot'),
    first('a title in the plural', 'crane operators', 'role:crane-operator'),
    first('a title without its signs', 'ropes knots rigger', 'role:rigger'),
    first('a title that is spelled wrong', 'lighthose keper', 'role:lighthouse-keeper'),
    first('an alias', 'stowage planner', 'role:cargo-planner'),
    first('an alias without its accent', 'maitre de port', 'role:harbor-master'),
    first('an abbreviation', 'HP', 'role:harbor-pilot'),
    first('initials', 'SC', 'role:ship-chandler'),
    first('a job title', 'vessel planner', 'role:cargo-planner'),
    first('what a source calls a role', 'officer of the free port', 'role:customs-officer'),
    {
      ...first('a name of two roles', 'boatman', 'role:rigger', 'role:ship-chandler'),
      all: ['role:rigger', 'role:ship-chandler'],
    },
    {
      ...first('the initials of two roles', 'CO', 'role:crane-operator', 'role:customs-officer'),
      all: ['role:crane-operator', 'role:customs-officer'],
    },
    {
      ...first('a tool', 'vhf radio', 'tool:vhf-radio'),
      roles: ['harbor-pilot', 'harbor-master', 'ship-chandler'],
    },
    { ...first('another name of a tool', 'rope hoist', 'tool:block-and-tackle'), roles: ['crane-operator', 'rigger'] },
    {
      ...first('an abbreviation of two tools', 'PMS', 'tool:planned-maintenance-system', 'tool:port-management-system'),
      all: ['tool:planned-maintenance-system', 'tool:port-management-system'],
    },
    first('task', 'who opens the boxes', 'role:customs-officer'),
    first('task', 'bread and fresh water', 'role:ship-chandler'),
    first('task', 'wire ropes broken strands', 'role:crane-operator'),
    first('task', 'seal', 'role:customs-officer', 'role:crane-operator'),
    first('a law', 'customs code', 'rule:source-customs-code'),
    first('the place of a rule', 'bylaws § 12', 'rule:leave-by-voice'),
    first('task', 'customs code seal', 'rule:seal-on-every-box'),
    first('task', 'pairs of eyes', 'rule:two-on-the-quay'),
  ])('$kind: “$query”', async (expected) => {
    expect(judge(expected, await search(expected.query))).toBeUndefined();
  });
});

describe('the activity that is asked about stands first for', () => {
  test.for([
    ['who lets the ship sail', 'let-the-ship-sail', 'harbor-master'],
    ['responsible for stevedoring', 'unload-the-ship', 'crane-operator'],
    ['who searches for duty-free stores', 'bring-stores-on-board', 'customs-officer'],
    ['sign-off', 'let-the-ship-sail', 'harbor-master'],
    ['signoff', 'let-the-ship-sail', 'harbor-master'],
  ] as const)('“%s”, with who answers for it', async ([query, id, role]) => {
    const [hit] = await search(query);
    expect(hit?.path).toBe(`/handbook/activities/${id}/`);
    expect(hit?.roles).toContain(role);
  });
});

describe('of the hits in the text, those are left', () => {
  const roles: { id: string; family: string; lifecycle: object }[] = readJson('api/catalogue.json').roles;
  const isOneOf = (ids: readonly string[], fits: (role: (typeof roles)[number]) => boolean): boolean =>
    roles.some((role) => ids.includes(role.id) && fits(role));

  test.for([
    ['of a family', { family: 'cargo' }],
    ['of another family', { family: 'service' }],
    ['of a phase', { phase: 'arrival' }],
    ['of a kind', { kind: 'hand-off' }],
    ['of a family and a phase', { family: 'cargo', phase: 'departure' }],
  ] as const)('%s', async ([, filter]) => {
    const { family, phase, kind } = { family: '', phase: '', kind: '', ...filter };
    const all = await search('list');
    const expected = all.filter(
      (hit) =>
        (family === '' || isOneOf(hit.roles, (role) => role.family === family)) &&
        (phase === '' ||
          (hit.phase ? hit.phase === phase : isOneOf(hit.roles, ({ lifecycle }) => phase in lifecycle))) &&
        (kind === '' || hit.kind === kind),
    );
    const left = await search('list', filter);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    expect(left.map(({ path }) => path).sort()).toEqual(expected.map(({ path }) => path).sort());
  });
});

describe('nothing is found for', () => {
  test.for(['orchid', 'zzzz', 'the', '??', '', '   ', 'pizza recipe', 'zq'.repeat(2_500)])('“%s”', async (query) => {
    expect((await search(query)).map(({ title, path }) => `${title} ${path}`)).toEqual([]);
  });
});
