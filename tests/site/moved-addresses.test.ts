import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuilt, SITE } from './files.ts';
import { elementWithId, linksIn, mainOf, textOfHtml } from './html.ts';

/** Everything that the harbor has ever published, the parts of its earlier edition among it. */
const published = readFileSync(join(SITE.contentDir, 'permalinks.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/'))
  .map((line) => line.split(' ', 1)[0] ?? '');

const page = (address: string): string => readBuilt(`${address.slice(1)}index.html`);
/** Within how many characters of markup two anchors lead to the same place. */
const NEARBY = 200;

const idOf = (id: string): string => ` id="${id}"`;

test('every address that was ever published has a page, and every anchor a place on it', () => {
  expect(published.length).toBeGreaterThan(250);
  for (const address of published) {
    const [path = '', anchor] = address.split('#');
    expect(existsSync(join(SITE.outDir, path, 'index.html')), address).toBe(true);
    if (anchor !== undefined) expect(page(path), address).toContain(idOf(anchor));
  }
});

describe('the former page of', () => {
  test.for([
    ['a renamed role', '/roles/exciseman/', '/roles/customs-officer/', 'boxes', 'boxes'],
    [
      'a renamed activity',
      '/activities/tow-the-ship-in/',
      '/activities/bring-the-ship-in/',
      'with-oars',
      'what-it-takes',
    ],
    ['a role that became part of another', '/roles/tally-clerk/', '/roles/cargo-planner/', 'counting', 'the-count'],
    [
      'a role, one duty of which has become part of another duty',
      '/roles/port-captain/',
      '/roles/harbor-master/',
      'says-when-the-narrows-open-again',
      'closes-the-narrows',
    ],
  ] as const)('%s leads on, each of its parts to the place where it is now', ([, was, is, oldAnchor, newAnchor]) => {
    const html = mainOf(page(was));
    const base = SITE.basePath.slice(0, -1);
    expect(linksIn(html)).toContain(base + is);
    const part = elementWithId(html, '[a-z]+', oldAnchor);
    expect(linksIn(part)).toContain(`${base}${is}#${newAnchor}`);
    expect(page(is)).toContain(idOf(newAnchor));
  });

  test('a withdrawn role tells why, and so do its initials', () => {
    for (const address of ['/roles/ice-cutter/', '/roles/ic/']) {
      expect(textOfHtml(mainOf(page(address)))).toContain('The basin has not frozen since the warm current came.');
    }
  });

  test('a role that became part of another tells why one part of it is gone', () => {
    const part = elementWithId(mainOf(page('/roles/tally-clerk/')), '[a-z]+', 'chalks-a-cross-on-every-box');
    expect(textOfHtml(part)).toContain('Boxes are scanned now.');
  });
});

describe('on a page that is still there', () => {
  test('a withdrawn anchor tells why', () => {
    const [, departed = ''] = page('/roles/crane-operator/').split(idOf('oils-the-steam-winch'));
    expect(textOfHtml(`<p${departed.split('</p>')[0]}`)).toContain('The last steam winch went to the museum.');
  });

  test('an anchor that went to another page leads there', () => {
    const [, departed = ''] = page('/roles/harbor-pilot/').split(idOf('closes-the-narrows-in-fog'));
    expect(linksIn(departed.split('</p>')[0] ?? '')).toContain('/handbook/roles/harbor-master/#closes-the-narrows');
  });

  test.for([
    ['a reworded duty', '/roles/crane-operator/', 'looks-after-the-wire-ropes', 'checks-the-crane-before-the-first'],
    ['a hand-off to a renamed role', '/roles/harbor-pilot/', 'gives-port-captain-2', 'gives-harbor-master-2'],
    ['a pair with a renamed role', '/collaboration/', 'harbor-pilot--port-captain', 'harbor-master--harbor-pilot'],
  ] as const)('the earlier anchor of %s stands at its new place', ([, address, earlier, now]) => {
    const [before = '', after = ''] = page(address).split(idOf(now));
    expect(before.slice(-NEARBY) + after.slice(0, NEARBY)).toContain(idOf(earlier));
  });
});
