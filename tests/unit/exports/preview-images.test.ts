import { describe, expect, test } from 'vitest';
import { COLORS, FAMILY_COLORS, familyColor } from '../../../src/preview-images/colors.ts';
import type { Element } from '../../../src/preview-images/frame.ts';
import { drawActivityPreview } from '../../../src/preview-images/activity-preview.ts';
import { drawRolePreview } from '../../../src/preview-images/role-preview.ts';
import { drawSitePreview } from '../../../src/preview-images/site-preview.ts';
import { ACTIVITIES } from '../../support/studio-activities.ts';
import { readStudio } from '../../support/invented-team.ts';
import { roleOf } from '../../support/small-team.ts';

const { catalogue } = await readStudio();
const { site } = catalogue;
const programmer = roleOf(catalogue, 'engine-programmer');
const manager = roleOf(catalogue, 'community-manager');

/** Every text of a drawing, in its order. */
function textsIn({ props: { children } }: Element): string[] {
  return typeof children === 'string' ? [children] : children.flatMap(textsIn);
}

/** Every box of a drawing. */
function boxesIn(element: Element): Element[] {
  const { children } = element.props;
  return [element, ...(typeof children === 'string' ? [] : children.flatMap(boxesIn))];
}

const filled = (element: Element): unknown[] =>
  boxesIn(element).flatMap(({ props: { style } }) =>
    style['width'] === '100%' ? [[style['height'], style['backgroundColor']]] : [],
  );

describe('the preview of a role', () => {
  test('says whose it is, and the part that the role has in each phase of the site', () => {
    expect(textsIn(drawRolePreview(programmer, site))).toEqual([
      'Fog & Fern',
      'Makers',
      'Engine Programmer',
      'Keeps the game fast & small.',
      'Plan',
      'consulted',
      'Build',
      'leads',
      'Run',
      'no part',
    ]);
  });

  test('fills the bar of a phase by the part, in the color of the family', () => {
    expect(filled(drawRolePreview(programmer, site))).toEqual([
      ['15%', familyColor(0)],
      ['100%', familyColor(0)],
    ]);
    expect(filled(drawRolePreview(roleOf(catalogue, 'game-tester'), site))).toEqual([['50%', familyColor(1)]]);
    expect(filled(drawRolePreview(manager, site))).toEqual([['100%', familyColor(1)]]);
  });

  test('has no phases when nothing is known of them', () => {
    expect(textsIn(drawRolePreview({ ...manager, lifecycle: [] }, site))).toEqual([
      'Fog & Fern',
      'Carers',
      'Community Manager',
      'Speaks with the players.',
    ]);
  });
});

test('the preview of an activity says who answers for it, in the color of that role’s family', async () => {
  const { activities } = (await readStudio(ACTIVITIES)).catalogue;
  const build = activities.find(({ id }) => id === 'build-the-game');
  const drawn = build && drawActivityPreview(build, site);
  expect(drawn && textsIn(drawn)).toEqual([
    'Fog & Fern',
    'Build',
    'Build the game',
    'The engine programmer answers for it; the game tester and the level designer do it.',
    'Make a build that somebody can play.',
  ]);
  expect(drawn?.props.style['borderTop']).toContain(familyColor(0));
});

describe('the preview of the site', () => {
  test('says what it is called, how many roles it has and which families', () => {
    expect(textsIn(drawSitePreview(catalogue)).filter(Boolean)).toEqual([
      '4 roles',
      'Fog & Fern',
      'Who makes our games, and who cares for the players.',
      'Makers',
      'Carers',
    ]);
    expect(textsIn(drawSitePreview({ ...catalogue, roles: [manager] }))).toContain('1 role');
  });

  test('has no more families than there are colors', () => {
    const families = Array.from({ length: 14 }, (_, index) => ({ id: `f${index}`, title: `Family ${index}` }));
    const shown = textsIn(drawSitePreview({ ...catalogue, families })).filter((text) => text.startsWith('Family'));
    expect(shown).toHaveLength(FAMILY_COLORS.length);
  });
});

describe('the color of a family', () => {
  test('is another for each family as far as there are any, and that of links beyond', () => {
    const colors = FAMILY_COLORS.map((_, index) => familyColor(index));
    expect(new Set([...colors, COLORS.link]).size).toBe(FAMILY_COLORS.length + 1);
    expect(familyColor(FAMILY_COLORS.length)).toBe(COLORS.link);
  });
});
