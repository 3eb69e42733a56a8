import { afterAll, describe, expect, test } from 'vitest';
import { type Arc, drawHandoffs } from '../../src/model/handoff-picture.ts';
import { removeFolders } from '../support/content-folder.ts';
import { catalogueOf } from '../support/small-team.ts';

afterAll(removeFolders);

/** Where an arc begins and ends, and how far out it reaches: the middle of a Bézier curve whose ends have the same x. */
function readArc({ path }: Arc) {
  const match = /^M([\d.]+) ([\d.]+)C(-?[\d.]+) \2 \3 ([\d.]+) ([\d.]+) \4$/.exec(path);
  if (!match) throw new Error(`"${path}" is no such path.`);
  const [x = 0, from = 0, control = 0, to = 0, endX = 0] = match.slice(1).map(Number);
  return { x, endX, from, to, reach: x / 4 + (control * 3) / 4 };
}

/** Roles that hand one to four things to roles near and far, up and down the page. */
function manyRoles(count: number): Parameters<typeof catalogueOf>[0] {
  const id = (number: number): string => `role-${String((number + count) % count).padStart(2, '0')}`;
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => {
      const often = Array.from({ length: 1 + (number % 4) }, () => id(number + 1));
      const to = [...often, id(number * 5 + 2), id(count - 1 - number)].filter((other) => other !== id(number));
      return [id(number), { family: number < count / 2 ? 'makers' : 'keepers', to }];
    }),
  );
}

test('what is handed down the page runs on the right, what is handed up on the left', async () => {
  const { roles } = await catalogueOf({
    a: { family: 'makers', to: ['b', 'c'] },
    b: { family: 'makers', to: ['c'] },
    c: { family: 'makers', to: ['a'] },
  });
  const picture = drawHandoffs(roles);
  const sides = picture.arcs.map((arc) => {
    const { x, endX, from, to, reach } = readArc(arc);
    expect(endX).toBe(x);
    const isRight = x > picture.width / 2 && reach > x;
    const isLeft = x < picture.width / 2 && reach < x;
    return `${arc.handoff.from.id}→${arc.handoff.to.id} ${to > from ? 'down' : 'up'} ${isRight ? 'right' : ''}${isLeft ? 'left' : ''}`;
  });
  expect(sides).toEqual(['a→b down right', 'a→c down right', 'b→c down right', 'c→a up left']);
});

test('several things from one role to another are one arc that counts them; the way back is another', async () => {
  const { roles } = await catalogueOf({
    a: { family: 'makers', to: ['b', 'b', 'b'] },
    b: { family: 'makers', to: ['a'] },
  });
  expect(drawHandoffs(roles).arcs.map(({ handoff, count }) => [handoff.from.id, handoff.to.id, count])).toEqual([
    ['a', 'b', 3],
    ['b', 'a', 1],
  ]);
});

test('roles that hand nothing over and receive nothing are left out', async () => {
  const { roles } = await catalogueOf({
    a: { family: 'makers' },
    b: { family: 'makers', to: ['c'] },
    c: { family: 'makers' },
  });
  expect(drawHandoffs(roles).roles.map(({ role }) => role.id)).toEqual(['b', 'c']);
  expect(drawHandoffs([])).toMatchObject({ roles: [], arcs: [] });
});

describe('the picture of many roles', async () => {
  const { roles } = await catalogueOf(manyRoles(24));
  const picture = drawHandoffs(roles);

  test('has an arc for every hand-off, from the giver to the receiver', () => {
    const rowOf = new Map(picture.roles.map(({ role, y }) => [role.id, y]));
    const drawn = picture.arcs.map((arc) => {
      const { from, to } = readArc(arc);
      expect([from, to], arc.path).toEqual([rowOf.get(arc.handoff.from.id), rowOf.get(arc.handoff.to.id)]);
      return `${arc.handoff.from.id} ${arc.handoff.to.id}`;
    });
    const given = roles.flatMap(({ gives }) => gives.map(({ from, to }) => `${from.id} ${to.id}`));
    expect([...drawn].sort()).toEqual([...new Set(given)].sort());
    expect(picture.arcs.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
  });

  test('stays inside its width and height, however thick its lines are', () => {
    for (const arc of picture.arcs) {
      // As thick as HandoffPicture.astro draws it.
      const half = (1.4 + (arc.count - 1) * 0.8) / 2;
      const { x, reach } = readArc(arc);
      expect(Math.min(x, reach) - half, arc.path).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, reach) + half, arc.path).toBeLessThanOrEqual(picture.width);
    }
    for (const { y } of picture.roles) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(picture.height);
    }
  });

  test('gives each role a row of its own, in the order of the catalogue', () => {
    expect(picture.roles.map(({ role }) => role.id)).toEqual(roles.map(({ id }) => id));
    const rows = picture.roles.map(({ y }) => y);
    expect([...new Set(rows)].sort((a, b) => a - b)).toEqual(rows);
  });
});
