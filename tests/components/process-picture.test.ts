import { createHash } from 'node:crypto';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterAll, expect, test } from 'vitest';
import { placeProcess } from '../../src/components/process-placement.ts';
import ProcessPicture from '../../src/components/ProcessPicture.astro';
import { layOut } from '../../src/model/process-layout.ts';
import { processOf } from '../../src/model/process-picture.ts';
import { checkedContent, removeFolders } from '../support/content-folder.ts';
import { processContent } from '../support/process-content.ts';

afterAll(removeFolders);

const { catalogue } = await checkedContent(
  processContent(
    [2, 2],
    [
      [1, 3],
      [4, 2],
    ],
  ),
  {},
);
const layout = layOut(processOf(catalogue));
const placement = placeProcess(layout);
const container = await AstroContainer.create();
const html = await container.renderToString(ProcessPicture, { props: { layout, placement } });

/** The links of the picture in their order, as `text → address`. */
const links = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/gs)].map(([, address, text]) => {
  return `${text
    ?.replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()} → ${address}`;
});

test('a picture of the process links each station’s role and activity, and what passes on behind its giver', () => {
  expect(links).toEqual([
    'Skip the picture → #after-picture',
    'Doer 1 → /roles/doer-1/',
    'Do 1 → /activities/do-1/',
    'thing for 3 to 3 Doer 3 → /collaboration/#doer-1--doer-3',
    'Doer 2 → /roles/doer-2/',
    'Do 2 → /activities/do-2/',
    'Doer 3 → /roles/doer-3/',
    'Do 3 → /activities/do-3/',
    'Doer 4 → /roles/doer-4/',
    'Do 4 → /activities/do-4/',
    'thing for 2 to 2 Doer 2 → /collaboration/#doer-2--doer-4',
  ]);
  expect(html).toContain('id="after-picture"');
});

test('a picture of the process has a rule for every place in it, and the hash of all its rules', () => {
  const ruled = new Set([...placement.css.matchAll(/\.(at\d+)\{grid-area:/g)].map(([, name]) => name));
  const used = [...html.matchAll(/ class="[^"]*\b(at\d+)\b[^"]*"/g)].map(([, name]) => name);
  expect(new Set(used)).toEqual(ruled);
  // Two phases with their lines, four stations, and two arrows with a label and two legs each.
  expect(used).toHaveLength(2 * 2 + 4 + 2 * 3);
  expect(placement.hash).toBe(`sha256-${createHash('sha256').update(placement.css).digest('base64')}`);
});
