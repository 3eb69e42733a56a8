import { afterAll, expect, test } from 'vitest';
import { pairId } from '../../src/model/collaborations.ts';
import { removeFolders } from '../support/content-folder.ts';
import { catalogueOf } from '../support/small-team.ts';

afterAll(removeFolders);

test('a pair has one id, whichever role is named first', () => {
  expect(pairId('data-scientist', 'data-engineer')).toBe('data-engineer--data-scientist');
  expect(pairId('data-engineer', 'data-scientist')).toBe('data-engineer--data-scientist');
});

test('two roles are one pair, with what goes either way: first what the first of them gives', async () => {
  const { collaborations } = await catalogueOf({
    // The giver that comes first in the catalogue is the second of the pair.
    z: { family: 'makers', to: ['a', 'a'] },
    a: { family: 'keepers', to: ['z'] },
  });
  expect(collaborations.map(({ id, roles }) => [id, roles.map((role) => role.id)])).toEqual([['a--z', ['a', 'z']]]);
  expect(collaborations[0]?.handoffs.map(({ from, to, gives }) => [from.id, to.id, gives])).toEqual([
    ['a', 'z', 'thing 1 from a'],
    ['z', 'a', 'thing 1 from z'],
    ['z', 'a', 'thing 2 from z'],
  ]);
});

test('pairs stand in the order of their ids; who hands nothing over is in none', async () => {
  const { collaborations } = await catalogueOf({
    d: { family: 'makers', to: ['b', 'c'] },
    c: { family: 'makers', to: ['b'] },
    b: { family: 'keepers' },
    a: { family: 'keepers' },
  });
  expect(collaborations.map(({ id }) => id)).toEqual(['b--c', 'b--d', 'c--d']);
});
