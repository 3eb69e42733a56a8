import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Region } from 'sharp';
import { expect, test } from 'vitest';
import type { ActivityPart, Role } from '../../src/model/catalogue.ts';
import { lookUp } from '../../src/model/look-up.ts';
import { COLORS, familyColor } from '../../src/preview-images/colors.ts';
import { renderPreview } from '../../src/preview-images/render-preview.ts';
import { drawActivityPreview } from '../../src/preview-images/activity-preview.ts';
import { drawRolePreview } from '../../src/preview-images/role-preview.ts';
import { removeFolders } from '../support/content-folder.ts';
import { readStudio } from '../support/invented-team.ts';
import { catalogueOf, roleOf } from '../support/small-team.ts';
import { ACTIVITIES } from '../support/studio-activities.ts';

const CACHE = 'node_modules/.cache/preview-images';
const inPhase = (id: string, part: string): string => `  ${id}:\n    part: ${part}\n    does: Works.\n`;
const catalogue = await catalogueOf({
  keeper: { family: 'keepers', more: `lifecycle:\n${inPhase('think', 'consulted')}${inPhase('run', 'leads')}` },
});
const studio = (await readStudio(ACTIVITIES)).catalogue;
const activity = lookUp(studio.activities)('build-the-game');
await removeFolders();
const { site } = catalogue;
const role = roleOf(catalogue, 'keeper');
const SUMMARY =
  'Keeps everything that the others make, knows where it is, and says so before anybody has to ask for it.';
const MARGINS = [
  { left: 0, top: 14, width: 66, height: 616 },
  { left: 1134, top: 14, width: 66, height: 616 },
  { left: 0, top: 585, width: 1200, height: 45 },
];
const draw = (changes: Partial<Role> = {}) => renderPreview(drawRolePreview({ ...role, ...changes }, site));

test('a preview that was drawn before is taken as it is, and anything that it shows makes a new one', async () => {
  const first = await draw();
  const before = readdirSync(CACHE).map((name) => [name, statSync(join(CACHE, name)).mtimeMs]);
  expect(await draw()).toEqual(first);
  expect(readdirSync(CACHE).map((name) => [name, statSync(join(CACHE, name)).mtimeMs])).toEqual(before);

  const others = await Promise.all([
    draw({ title: 'Model Governor' }),
    draw({ summary: 'Another summary.' }),
    draw({ familyIndex: 0 }),
    draw({ lifecycle: [] }),
  ]);
  expect(new Set([first, ...others].map((png) => Buffer.from(png).toString('base64'))).size).toBe(5);
});

test.for([
  { name: 'a short title', title: 'SRE', summary: SUMMARY },
  {
    name: 'a title of 60 characters',
    title: 'Principal Machine-Learning Platform Reliability Engineer, EU',
    summary: SUMMARY,
  },
  {
    name: 'a title and a summary that are far too long',
    title: 'Engineer of '.repeat(20),
    summary: 'So much to say. '.repeat(30),
  },
  { name: 'a title without spaces', title: 'W'.repeat(80), summary: 'W'.repeat(200) },
])('$name leaves the margins of a preview free and the lifecycle strip whole', async ({ title, summary }) => {
  const png = await draw({ title, summary });
  for (const margin of MARGINS) expect(await colorsIn(png, margin)).toEqual([COLORS.paper]);
  const strip = await colorsIn(png, { left: 72, top: 480, width: 1056, height: 60 });
  expect(strip).toContain(familyColor(role.familyIndex));
});

test.for([
  { name: 'short', title: 'Sail', summary: 'Leave.' },
  { name: 'far too long', title: 'Agree on the '.repeat(20), summary: 'So much to say. '.repeat(30) },
  { name: 'without spaces', title: 'W'.repeat(80), summary: 'W'.repeat(200) },
])('the words of an activity that are $name leave the margins of its preview free', async ({ title, summary }) => {
  const [accountable, responsible] = activity.parts;
  if (!accountable || !responsible) throw new Error('The activity has too few parts.');
  const parts = [accountable, ...Array<ActivityPart>(8).fill(responsible)];
  const png = await renderPreview(drawActivityPreview({ ...activity, title, summary, parts }, site));
  for (const margin of MARGINS) expect(await colorsIn(png, margin)).toEqual([COLORS.paper]);
});

test('letters of other scripts are drawn, each in its own shape', async () => {
  const images = await Promise.all(['Ж', 'Ω', 'Ř', 'Ю', 'Ψ'].map((title) => draw({ title })));
  expect(new Set(images.map((png) => Buffer.from(png).toString('base64'))).size).toBe(5);
});

async function colorsIn(png: Uint8Array, area: Region): Promise<string[]> {
  const pixels = await sharp(png).extract(area).removeAlpha().raw().toBuffer();
  const colors = new Set<string>();
  for (let at = 0; at < pixels.length; at += 3) colors.add(`#${pixels.toString('hex', at, at + 3)}`);
  return [...colors];
}
