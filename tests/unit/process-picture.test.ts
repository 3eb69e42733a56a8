import { afterAll, describe, expect, test } from 'vitest';
import { layOut, type PlacedArrow, type PlacedStation, type ProcessLayout } from '../../src/model/process-layout.ts';
import { processOf } from '../../src/model/process-picture.ts';
import { checkedContent, problemsOf, removeFolders } from '../support/content-folder.ts';
import { processContent } from '../support/process-content.ts';
import { seededDraw } from '../support/seeded-draw.ts';

afterAll(removeFolders);

type Arrows = readonly (readonly [number, number])[];

async function processFor(perPhase: readonly number[], arrows: Arrows) {
  const { catalogue } = await checkedContent(processContent(perPhase, arrows), {});
  return processOf(catalogue);
}

/** The lines around an area, as numbers. */
function linesOf(area: string) {
  const [top = 0, left = 0, bottom = 0, right = 0] = area.split('/').map(Number);
  return { top, left, bottom, right };
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [linesOf(one), linesOf(other)];
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
}

const stationsIn = ({ lanes }: ProcessLayout): PlacedStation[] => lanes.flatMap(({ stations }) => stations);
const arrowsIn = (layout: ProcessLayout) =>
  stationsIn(layout).flatMap((from) => from.gives.map((arrow) => ({ from, arrow })));

describe('the process', () => {
  test('has its activities by phase, each with the role that answers for it and what that role hands on', async () => {
    const lanes = await processFor(
      [2, 0, 1],
      [
        [1, 3],
        [3, 2],
      ],
    );
    expect(
      lanes.map(({ phase, stations }) => [
        phase.id,
        ...stations.map(({ number, activity, role, gives }) => [
          number,
          activity.id,
          role.id,
          ...gives.map(({ to, label }) => [to.number, to.role.id, label]),
        ]),
      ]),
    ).toEqual([
      ['phase-1', [1, 'do-1', 'doer-1', [3, 'doer-3', 'thing for 3']], [2, 'do-2', 'doer-2']],
      ['phase-3', [3, 'do-3', 'doer-3', [2, 'doer-2', 'thing for 2']]],
    ]);
  });

  test('calls what passes as the settings do, where they have words of their own', async () => {
    const files = processContent([2], [[1, 2]]);
    const site = String(files['site.yaml']).replace('to: do-2', 'to: do-2\n      label: the goods');
    const { catalogue } = await checkedContent({ ...files, 'site.yaml': site }, {});
    expect(processOf(catalogue)[0]?.stations[0]?.gives[0]?.label).toBe('the goods');
  });

  test('is not shown where the settings have no picture', async () => {
    const { catalogue } = await checkedContent({});
    expect(processOf(catalogue)).toEqual([]);
    expect(layOut([])).toEqual({ columns: 0, rows: [], lanes: [] });
  });
});

describe('a picture that is wrong', () => {
  const picture = (yaml: string) => {
    const files = processContent([2], [[1, 2]]);
    const [before = ''] = String(files['site.yaml']).split('picture:');
    return problemsOf({ ...without, ...files, 'site.yaml': `${before}picture:\n${yaml}` });
  };
  // What the good content has of its own is not needed here.
  const without = Object.fromEntries(
    ['roles/data-engineer.md', 'roles/data-scientist.md', 'guides/start.md', 'tools/kafka.md'].map((path) => [
      path,
      undefined,
    ]),
  );

  test('names an activity that does not exist, or one twice', async () => {
    expect(await picture('  activities:\n    - do-1\n    - do-22\n    - do-1\n')).toBe(
      'site.yaml:12:7: picture.activities[1] is "do-22", which is no activity.\n  Did you mean "do-2"? Each activity is a file in content/activities/.\n' +
        'site.yaml:13:7: "do-1" is listed twice.\n  Keep one of the two entries.',
    );
  });

  test('leads an arrow to an activity that is not in it', async () => {
    expect(await picture('  activities:\n    - do-1\n  handoffs:\n    - from: do-1\n      to: do-2\n')).toBe(
      'site.yaml:14:11: picture.handoffs[0].to is "do-2", which is not in the picture.\n  List it under "activities:" as well.',
    );
  });

  test('leads an arrow from a role to itself', async () => {
    const arrow = '  handoffs:\n    - from: do-1\n      to: do-1\n';
    expect(await picture(`  activities:\n    - do-1\n${arrow}`)).toBe(
      'site.yaml:14:11: picture.handoffs[0]: "doer-1" answers for both "do-1" and "do-1", and hands nothing to itself.\n  Lead the arrow to an activity for which another role answers.',
    );
  });

  test('leads an arrow along which nothing passes, or two the same way', async () => {
    const arrow = (from: string, to: string): string => `    - from: ${from}\n      to: ${to}\n`;
    const arrows = arrow('do-1', 'do-2') + arrow('do-2', 'do-1') + arrow('do-1', 'do-2');
    expect(await picture(`  activities:\n    - do-1\n    - do-2\n  handoffs:\n${arrows}`)).toBe(
      'site.yaml:17:11: picture.handoffs[1]: "doer-2", which answers for "do-2", hands nothing to "doer-1", which answers for "do-1".\n  Add the hand-off to roles/doer-2.md, or lead the arrow to another activity.\n' +
        'site.yaml:19:11: picture.handoffs[2] leads from "do-1" to "do-2", as another does.\n  Keep one of the two.',
    );
  });
});

/** Pictures of one to twenty-seven stations in one to five phases, with up to fourteen arrows in every direction. */
const SHAPES = Array.from({ length: 80 }, (_, seed) => {
  const draw = seededDraw(seed);
  const perPhase = Array.from({ length: 1 + draw.below(5) }, () => 1 + draw.below(4));
  perPhase[0] = Math.max(perPhase[0] ?? 0, draw.below(12));
  const numbers = Array.from({ length: perPhase.reduce((sum, count) => sum + count, 0) }, (_, index) => index + 1);
  const arrows = numbers.length < 2 ? [] : Array.from({ length: draw.below(15) }, () => draw.two(numbers));
  const different = [...new Map(arrows.map((arrow) => [arrow.join(' '), arrow])).values()];
  return { perPhase, arrows: different };
});

describe('the layout of any process', async () => {
  const pictures = await Promise.all(
    SHAPES.map(async ({ perPhase, arrows }) => {
      const shape = `${perPhase.join('+')} stations, arrows ${arrows.map((ends) => ends.join('→')).join(', ')}`;
      return { shape, arrows, layout: layOut(await processFor(perPhase, arrows)) };
    }),
  );

  test('reads from left to right and from top to bottom, with at most six stations beside each other', () => {
    for (const { shape, layout } of pictures) {
      const places = stationsIn(layout).map(({ number, area }) => ({ number, ...linesOf(area) }));
      const inReadingOrder = places.toSorted((a, b) => a.top - b.top || a.left - b.left);
      expect(
        inReadingOrder.map(({ number }) => number),
        shape,
      ).toEqual(places.map((_, index) => index + 1));
      expect(layout.columns, shape).toBeLessThanOrEqual(6);
      for (const { top, left, right } of places) {
        expect(layout.rows[top - 1], shape).toBe('station');
        // The first column is for the names of the phases.
        expect([left >= 2, right <= layout.columns + 2], shape).toEqual([true, true]);
      }
    }
  });

  test('gives every label a place of its own, beside no station and inside the grid', () => {
    for (const { shape, layout } of pictures) {
      const labels = arrowsIn(layout).map(({ arrow }) => arrow.area);
      const stations = stationsIn(layout).map(({ area }) => area);
      const collisions = labels.flatMap((label, index) =>
        [...labels.slice(index + 1), ...stations]
          .filter((other) => overlap(label, other))
          .map((other) => `${label} ${other}`),
      );
      expect(collisions, shape).toEqual([]);
      for (const label of labels) {
        expect(layout.rows[linesOf(label).top - 1], shape).toBe('label');
        expect(linesOf(label).right, shape).toBeLessThanOrEqual(layout.columns + 2);
      }
    }
  });

  test('leads every arrow from its giver to its receiver', () => {
    for (const { shape, arrows, layout } of pictures) {
      const drawn = arrowsIn(layout);
      const ends = drawn.map(({ from, arrow }) => `${from.number}→${arrow.to.number}`);
      expect(ends.sort(), shape).toEqual(arrows.map((arrow) => arrow.join('→')).sort());
      const areaOf = new Map(stationsIn(layout).map(({ number, area }) => [number, linesOf(area)]));
      for (const { from, arrow } of drawn) expectToConnect(arrow, linesOf(from.area), areaOf.get(arrow.to.number));
    }
  });

  test('is tried with rows that are broken, and with arrows up, down, past other rows and inside one', () => {
    expect(pictures.some(({ layout }) => layout.lanes.some(({ lines }) => lines.length > 1))).toBe(true);
    const shapes = new Set(
      pictures.flatMap(({ layout }) =>
        arrowsIn(layout).flatMap(({ arrow }) => arrow.strokes.map((stroke) => stroke.shape)),
      ),
    );
    for (const shape of ['over right', 'over left']) expect(shapes).toContain(shape);
    for (const way of ['down', 'up']) {
      for (const turn of ['straight', 'right', 'left', 'right far', 'left far', 'right same far']) {
        expect(shapes).toContain(`leave ${way} ${turn}`);
        expect(shapes).toContain(`enter ${way} ${turn}`);
      }
    }
  });
});

type Lines = ReturnType<typeof linesOf>;

/** A bracket stands on both stations; of two legs, one begins at the giver and the other ends at the receiver. */
function expectToConnect({ strokes }: PlacedArrow, giver: Lines, receiver: Lines | undefined): void {
  if (!receiver) throw new Error('The receiver is not in the picture.');
  const [first, second] = strokes.map(({ area, shape }) => ({ ...linesOf(area), shape: shape.split(' ') }));
  if (giver.top === receiver.top) {
    const side = receiver.left > giver.left ? 'right' : 'left';
    expect(first).toMatchObject({ bottom: giver.top, shape: ['over', side] });
    expect([first?.left, first?.right]).toEqual([giver.left, receiver.left].sort((a, b) => a - b));
    expect(second).toBeUndefined();
    return;
  }
  if (!first || !second) throw new Error('An arrow between rows has two legs.');
  const isDown = receiver.top > giver.top;
  expect([first.shape[0], second.shape[0], first.shape.includes(isDown ? 'down' : 'up')]).toEqual([
    'leave',
    'enter',
    true,
  ]);
  // They meet at one line of the grid, and each has one station's circle or text at its other end.
  expect(isDown ? first.bottom : first.top).toBe(isDown ? second.top : second.bottom);
  const ends = isDown ? [first.top, second.bottom - 1] : [first.bottom - 1, second.top - 1];
  expect(ends[1]).toBe(receiver.top);
  // What leads down leaves beneath the circle, unless it has to keep beside those of further rows.
  expect(ends[0]).toBe(giver.top + (isDown && !first.shape.includes('far') ? 1 : 0));
  expect([first.top < first.bottom, second.top < second.bottom]).toEqual([true, true]);
  expect([second.left, second.right]).toEqual([receiver.left, receiver.left + 1]);
  const isGiverOnRight = giver.left > receiver.left;
  expect(isGiverOnRight ? first.right : first.left).toBe(giver.left);
  expect(isGiverOnRight ? first.left : Math.max(first.right - 1, first.left)).toBe(
    isGiverOnRight || giver.left === receiver.left ? receiver.left : receiver.left - 1,
  );
}
