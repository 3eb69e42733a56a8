import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, describe, expect, test } from 'vitest';
import type { LoadOptions } from '../../src/load-content.ts';
import { extendLedger } from '../../src/permalinks/extend-ledger.ts';
import { readLedger, writeLedgerLine } from '../../src/permalinks/ledger.ts';
import { findPermalinks } from '../../src/permalinks/permalinks.ts';
import { findSignposts, serverRedirects } from '../../src/permalinks/signposts.ts';
import {
  checkedContent,
  edited,
  type Files,
  GOOD,
  problemsOf,
  removeFolders,
  writeContent,
} from '../support/content-folder.ts';

afterAll(removeFolders);

const DE = 'roles/data-engineer.md';
const DS = 'roles/data-scientist.md';
const LEDGER = 'permalinks.txt';
const TERM = '---\ntitle: drift\n---\n\nA change.\n';

/** The ledger that `npm run permalinks` writes for the good content with changes. */
async function published(changes: Files = {}, options?: LoadOptions): Promise<string> {
  const { catalogue, content, ledger } = await checkedContent(changes, undefined, options);
  return extendLedger(findPermalinks(catalogue, content, ledger), ledger)
    .map((line) => `${writeLedgerLine(line)}\n`)
    .join('');
}

async function signposts(changes: Files) {
  const { catalogue, content, ledger } = await checkedContent(changes);
  const permalinks = findPermalinks(catalogue, content, ledger);
  return { permalinks, all: findSignposts(catalogue, permalinks) };
}

/** The good content with the data engineer's file under another name. */
function renamed(front = ''): Files {
  return {
    [DE]: undefined,
    'roles/data-plumber.md': (GOOD[DE] ?? '').replace('family: data', `${front}family: data`),
    'guides/start.md': undefined,
  };
}

/** `address` and the line that it has in a ledger. */
function lineOf(ledger: string, address: string): number {
  return ledger.split('\n').findIndex((line) => line.startsWith(`${address} `)) + 1;
}

describe('the ledger', () => {
  test('lists pages, parts of pages and names, sorted, with what is there', async () => {
    const ledger = await published();
    expect(ledger).toContain(`\n/roles/data-engineer/ ${DE} Data Engineer\n`);
    expect(ledger).toContain(`\n/roles/data-engineer/#builds-pipelines ${DE} Builds pipelines.\n`);
    expect(ledger).toContain(`\n/roles/data-engineer/#gives-data-scientist ${DE} curated data sets\n`);
    expect(ledger).toContain(`\n/roles/data-scientist/#receives-data-engineer ${DE} curated data sets\n`);
    expect(ledger).toContain(
      `\n/collaboration/#data-engineer--data-scientist ${DE},${DS} Data Engineer and Data Scientist\n`,
    );
    expect(ledger).toContain('\n/sources/#people sources/people.md People\n');
    expect(ledger).toContain(`\n/roles/de/ ${DE} → /roles/data-engineer/\n`);
    const addresses = ledger
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    expect(addresses).toEqual([...addresses].sort());
  });

  test('keeps every line when it is extended, and is the same when nothing has changed', async () => {
    const old = '/roles/gone/ roles/gone.md withdrawn: Nobody does this.\n';
    const ledger = await published({ [LEDGER]: old });
    expect(ledger).toContain(old);
    expect(await published({ [LEDGER]: ledger })).toBe(ledger);
  });

  test('is no problem when everything in it is still there', async () => {
    expect(await problemsOf({ [LEDGER]: await published() })).toBe('');
  });

  test('may lack the files, as one of before does, and gets them when it is extended', async () => {
    const ledger = await published();
    const old = ledger.replaceAll(/^(\S+) \S+ /gm, '$1 ');
    expect(old).toContain('\n/sources/#people People\n');
    expect(await problemsOf({ [LEDGER]: old })).toBe('');
    expect(await published({ [LEDGER]: old })).toBe(ledger);
  });

  test('is read as it was written, with or without files, whatever stands behind them', () => {
    const text = `/ - Roles
/roles/a/ Site.yaml is no file
/roles/b/#x roles/b.md,roles/c.md Two files, one text
/roles/c/#y withdrawn: Nobody does this.
/roles/d/ roles/d.md,tools/e.md → /roles/c/ /roles/b/
`;
    const file = new VFile({ path: LEDGER, value: text });
    const lines = readLedger(file);
    expect(file.messages).toEqual([]);
    expect(lines.map(({ files, text: said, leadsTo, withdrawn }) => [files, said, leadsTo, withdrawn])).toEqual([
      [[], 'Roles', [], undefined],
      [[], 'Site.yaml is no file', [], undefined],
      [['roles/b.md', 'roles/c.md'], 'Two files, one text', [], undefined],
      [[], '', [], 'Nobody does this.'],
      [['roles/d.md', 'tools/e.md'], '', ['/roles/c/', '/roles/b/'], undefined],
    ]);
    const written = lines.map((line) => `${writeLedgerLine(line)}\n`).join('');
    expect(readLedger(new VFile({ value: written }))).toEqual(lines);
  });
});

describe('what was published and leads nowhere is reported with the ways out:', () => {
  test('a reworded responsibility', async () => {
    const ledger = await published();
    const problems = await problemsOf({ ...edited(DE, '- Builds pipelines.', '- Makes pipelines.'), [LEDGER]: ledger });
    expect(problems).toBe(
      `${LEDGER}:${lineOf(ledger, '/roles/data-engineer/#builds-pipelines')}:1: "/roles/data-engineer/#builds-pipelines" was published, but leads nowhere now. It stood in ${DE} and said “Builds pipelines.”.
  If “Makes pipelines.” is the same in other words, end it with "<!-- id: builds-pipelines -->". If it is part of something else now, write "- from: '/roles/data-engineer/#builds-pipelines'" under "moved:" in that file’s front matter, with "to:" and the anchor there. If it is gone for good, write "withdrawn:" and the reason here, in the place of its words.`,
    );
  });

  test('a renamed role, once for its page and all that goes with it', async () => {
    const ledger = await published({ 'guides/start.md': undefined });
    const problems = await problemsOf({ ...renamed(), [LEDGER]: ledger });
    expect(problems.split('\n')).toHaveLength(2);
    expect(problems).toContain(
      '"/roles/data-engineer/" was published, but leads nowhere now. It stood in roles/data-engineer.md and said “Data Engineer”. With it go ',
    );
    expect(problems).toContain('"/collaboration/#data-engineer--data-scientist"');
    expect(problems).toContain('"/roles/data-scientist/#receives-data-engineer"');
    expect(problems).toContain(
      'Did roles/data-plumber.md take it over? If another file takes it over, write "- from: /roles/data-engineer/" under "moved:"',
    );
  });

  test('a deleted term, with its own file', async () => {
    const other = { 'terms/skew.md': TERM.replace('drift', 'skew') };
    const ledger = await published({ ...other, 'terms/drift.md': TERM });
    expect(await problemsOf({ ...other, [LEDGER]: ledger })).toBe(
      `${LEDGER}:${lineOf(ledger, '/glossary/#drift')}:1: "/glossary/#drift" was published, but leads nowhere now. It stood in terms/drift.md and said “drift”.
  If another file takes it over, write "- from: '/glossary/#drift'" under "moved:" in that file’s front matter. If it is gone for good, write "withdrawn:" and the reason here, in the place of its words.`,
    );
  });

  test('a renamed term, with the file that may have taken it over', async () => {
    const ledger = await published({ 'terms/drift.md': TERM });
    const problems = await problemsOf({ 'terms/data-drift.md': TERM, [LEDGER]: ledger });
    expect(problems).toContain(
      'It stood in terms/drift.md and said “drift”.\n  Did terms/data-drift.md take it over? ',
    );
    const taken = TERM.replace('title: drift', "title: drift\nmoved:\n  - from: '/glossary/#drift'");
    expect(await problemsOf({ 'terms/data-drift.md': taken, [LEDGER]: ledger })).toBe('');
  });

  test('a responsibility whose anchor another took', async () => {
    const two = edited(
      DE,
      '- Builds pipelines.[^people]',
      '- Looks after one two three four five.[^people]\n- Looks after one two three four six.',
    );
    const ledger = await published(two);
    const swapped = edited(
      DE,
      '- Builds pipelines.[^people]',
      '- Looks after one two three four six.\n- Looks after one two three four five.[^people]',
    );
    const problems = await problemsOf({ ...swapped, [LEDGER]: ledger });
    expect(problems).toContain(
      '"/roles/data-engineer/#looks-after-one-two-three-four" leads to something else now. It said “Looks after one two three four five.”, and there stands “Looks after one two three four six.”, while “Looks after one two three four five.” is at "#looks-after-one-two-three-four-1".\n  End “Looks after one two three four five.” with "<!-- id: looks-after-one-two-three-four -->" if it belongs there.',
    );
  });

  test('an address that was withdrawn and is used again', async () => {
    const ledger = (await published()).replace('Builds pipelines.', 'withdrawn: Gone.');
    expect(await problemsOf({ [LEDGER]: ledger })).toContain(
      '"/roles/data-engineer/#builds-pipelines" was withdrawn, but there is something at it again: “Builds pipelines.”.',
    );
  });
});

describe('words that have changed under a published anchor', () => {
  const says = (words: string): Files => edited(DE, 'Builds pipelines.', words);
  const OLD = says('Looks after one two three four five.');
  const NEW = says('Looks after one two three four nine.');
  const ADDRESS = '/roles/data-engineer/#looks-after-one-two-three-four';
  const accepted: LoadOptions = { asksAboutWording: false };

  test('are asked about, with what each answer asks for', async () => {
    const ledger = await published(OLD);
    expect(await problemsOf({ ...NEW, [LEDGER]: ledger })).toBe(
      `${LEDGER}:${lineOf(ledger, ADDRESS)}:1: "${ADDRESS}" has other words now. It said “Looks after one two three four five.”, and there stands “Looks after one two three four nine.”: is that the same thing?
  If so, run "npm run permalinks -- --reworded", which writes down the new words. If not, end the new one with "<!-- id: other-words -->", and what it led to with "<!-- id: looks-after-one-two-three-four -->".`,
    );
  });

  test('are written down when the answer is yes, and not asked about again', async () => {
    const ledger = await published(OLD);
    expect(await problemsOf({ ...NEW, [LEDGER]: ledger }, accepted)).toBe('');
    const extended = await published({ ...NEW, [LEDGER]: ledger }, accepted);
    expect(extended).toBe(ledger.replace('three four five.', 'three four nine.'));
    expect(await problemsOf({ ...NEW, [LEDGER]: extended })).toBe('');
  });

  test('are refused by the command that extends the ledger, and written down by it with --reworded', async () => {
    const ledger = await published(OLD);
    const folder = await writeContent({ ...NEW, [LEDGER]: ledger });
    const extend = (...flags: string[]) =>
      spawnSync(process.execPath, ['src/commands/permalinks.ts', ...flags], {
        env: { ...process.env, CONTENT_DIR: folder },
        encoding: 'utf8',
      });
    const refused = extend();
    expect(refused.stderr).toContain(`"${ADDRESS}" has other words now.`);
    expect(refused.status).toBe(1);
    expect(await readFile(join(folder, LEDGER), 'utf8')).toBe(ledger);
    const written = extend('--reworded');
    expect(written).toMatchObject({ stderr: '', status: 0 });
    const lines = (await readFile(join(folder, LEDGER), 'utf8')).replaceAll(/^#.*\n/gm, '');
    expect(lines).toBe(ledger.replace('three four five.', 'three four nine.'));
  });

  test('are no question where the file names the anchor', async () => {
    const pinned = edited(
      DE,
      'Builds pipelines.[^people]',
      'Does something else.[^people] <!-- id: looks-after-one-two-three-four -->',
    );
    expect(await problemsOf({ ...pinned, [LEDGER]: await published(OLD) })).toBe('');
  });

  test('are no question after the other answer: an id for the new one, and one for what it led to', async () => {
    const both = edited(
      DE,
      '- Builds pipelines.[^people]',
      '- Looks after one two three four nine.[^people] <!-- id: nine -->\n- Sees to five. <!-- id: looks-after-one-two-three-four -->',
    );
    expect(await problemsOf({ ...both, [LEDGER]: await published(OLD) })).toBe('');
  });

  test('of a hand-off are asked about on both pages', async () => {
    const ledger = await published();
    const problems = await problemsOf({ ...edited(DE, 'gives: curated', 'gives: clean'), [LEDGER]: ledger });
    expect(problems.match(/^.*has other words now/gm)).toEqual(
      ['/roles/data-engineer/#gives-data-scientist', '/roles/data-scientist/#receives-data-engineer'].map(
        (address) => `${LEDGER}:${lineOf(ledger, address)}:1: "${address}" has other words now`,
      ),
    );
    expect(problems).toContain('If not, give the new hand-off an "id:" of its own, and say what became of the other.');
  });

  test('of a hand-off with an id are no question', async () => {
    const named = edited(DE, 'gives: curated', 'id: data-scientist\n    gives: clean');
    expect(await problemsOf({ ...named, [LEDGER]: await published() })).toBe('');
  });

  test('are no question but a mistake where the old words stand elsewhere, which no answer turns into a yes', async () => {
    const moved = edited(
      DE,
      '- Builds pipelines.[^people]',
      '- Looks after one two three four nine.[^people]\n- Looks after one two three four five.',
    );
    const problems = await problemsOf({ ...moved, [LEDGER]: await published(OLD) }, accepted);
    expect(problems).toContain(
      `"${ADDRESS}" leads to something else now. It said “Looks after one two three four five.”, and there stands “Looks after one two three four nine.”, while “Looks after one two three four five.” is at "#looks-after-one-two-three-four-1".`,
    );
  });

  test('are a mistake as well where the new words were published at another address, which is gone', async () => {
    const two = edited(
      DE,
      '- Builds pipelines.[^people]',
      '- Looks after one two three four five.[^people]\n- Looks after one two three four nine.',
    );
    const ledger = await published(two);
    const problems = await problemsOf({ ...NEW, [LEDGER]: ledger }, accepted);
    expect(problems).toContain(`"${ADDRESS}-1" was published, but leads nowhere now.`);
    expect(problems).toContain(
      `"${ADDRESS}" leads to something else now. It said “Looks after one two three four five.”, and there stands “Looks after one two three four nine.”, which was at "${ADDRESS}-1".
  End “Looks after one two three four nine.” with "<!-- id: looks-after-one-two-three-four -->" if it belongs there; otherwise give it the id that it had.`,
    );
  });

  test('are a mistake where a pasted id takes the anchor of what still stands there in the same words', async () => {
    const pasted = edited(
      DE,
      '- Builds pipelines.[^people]',
      '- Looks after one two three four five.[^people]\n- Sees to nine. <!-- id: looks-after-one-two-three-four -->',
    );
    expect(await problemsOf({ ...pasted, [LEDGER]: await published(OLD) })).toContain(
      `"${ADDRESS}" leads to something else now. It said “Looks after one two three four five.”, and there stands “Sees to nine.”, while`,
    );
  });
});

test('a phase that its last activity has left leads to the chart, where it stood', async () => {
  const activity = (phase: string): string => `---
title: Build
phase: ${phase}
summary: It is built.
accountable:
  role: data-engineer
  alsoDoes: true
  ours: We think so.
consulted:
  - role: data-scientist
---
`;
  const before = {
    [DE]: (GOOD[DE] ?? '').replace(/^lifecycle:[^]*?(?=tools:)/m, ''),
    'activities/build.md': activity('deployment'),
    'activities/plan.md': activity('design').replace('Build', 'Plan'),
  };
  const ledger = await published(before);
  expect(ledger).toContain('\n/activities/#deployment site.yaml Deployment\n');
  const changes = { ...before, 'activities/build.md': activity('design'), [LEDGER]: ledger };
  expect(await problemsOf(changes)).toBe('');
  const { permalinks } = await signposts(changes);
  expect(permalinks.earlierAnchors.get('/activities/')?.get('')).toEqual(['deployment']);
  const lost = ledger.replaceAll('#deployment', '#nowhere');
  expect(await problemsOf({ ...changes, [LEDGER]: lost })).toContain('"/activities/#nowhere" was published, but');
});

describe('the ways out:', () => {
  test('an id in a comment keeps the anchor of a responsibility, of a group and of a section', async () => {
    const ledger = await published();
    const text = (GOOD[DE] ?? '')
      .replace('### Pipelines', '### Flows <!-- id: pipelines -->')
      .replace('- Builds pipelines.[^people]', '- Makes flows.[^people] <!-- id: builds-pipelines -->');
    const { catalogue } = await checkedContent({ [DE]: text, [LEDGER]: ledger });
    const [group] = catalogue.roles.find(({ id }) => id === 'data-engineer')?.groups ?? [];
    expect(group).toMatchObject({ id: 'pipelines', title: 'Flows' });
    expect(group?.responsibilities[0]).toMatchObject({ id: 'builds-pipelines', text: 'Makes flows.' });
    expect(await problemsOf({ [DE]: text, [LEDGER]: ledger })).toBe('');
  });

  test('an id of a hand-off keeps its anchor', async () => {
    const more = edited(
      DE,
      '    gives: curated',
      '    gives: raw data sets\n  - to: data-scientist\n    id: data-scientist\n    gives: curated',
    );
    expect(await problemsOf({ ...more, [LEDGER]: await published() })).toBe('');
  });

  test('a role that takes over a page takes its parts, its hand-offs and its pairs with it', async () => {
    const ledger = await published({ 'guides/start.md': undefined });
    const changes = { ...renamed('moved:\n  - from: /roles/data-engineer/\n'), [LEDGER]: ledger };
    expect(await problemsOf(changes)).toBe('');
    const { permalinks, all } = await signposts(changes);
    expect(permalinks.earlierAnchors.get('/collaboration/')?.get('data-plumber--data-scientist')).toEqual([
      'data-engineer--data-scientist',
    ]);
    expect(permalinks.earlierAnchors.get('/roles/data-scientist/')?.get('receives-data-plumber')).toEqual([
      'receives-data-engineer',
    ]);
    const old = all.find(({ address }) => address === '/roles/data-engineer/');
    expect(old?.kind).toBe('former');
    expect(serverRedirects(all)).toContainEqual({ from: '/roles/data-engineer/', to: '/roles/data-plumber/' });
  });

  test('a name goes on to lead to the page that it led to', async () => {
    const ledger = await published();
    const { all } = await signposts({
      ...edited(DE, 'aliases:\n  - DE\n', ''),
      [LEDGER]: ledger.replaceAll('/roles/de/', '/roles/dataist/'),
    });
    expect(all).toContainEqual(expect.objectContaining({ address: '/roles/dataist/', kind: 'redirect' }));
  });

  test('what is withdrawn says so where it was, and a withdrawn page takes its parts with it', async () => {
    const ledger = (await published({ 'guides/start.md': undefined })).replace(
      `/roles/data-engineer/ ${DE} Data Engineer`,
      `/roles/data-engineer/ ${DE} withdrawn: We buy data.`,
    );
    const changes = { [DE]: undefined, 'guides/start.md': undefined, [LEDGER]: ledger };
    expect(await problemsOf(changes)).toBe('');
    const { permalinks, all } = await signposts(changes);
    expect(permalinks.departed.get('/roles/data-scientist/')).toContainEqual({
      address: '/roles/data-scientist/#receives-data-engineer',
      text: 'curated data sets',
      outcome: { reason: 'We buy data.' },
    });
    expect(all.map(({ address, kind }) => [address, kind])).toContainEqual(['/roles/de/', 'former']);
    expect(serverRedirects(all).map(({ from }) => from)).not.toContain('/roles/data-engineer/');
  });
});

const moved = (item: string): Files => edited(DS, 'family: data', `moved:\n  - ${item}\nfamily: data`);

describe('a move that cannot be is reported:', () => {
  test.for<[string, string, string]>([
    [
      'of what is still there',
      'from: /roles/data-engineer/',
      `${DS}:4:11: moved[0].from is "/roles/data-engineer/", but there is something at that address, from ${DE}: “Data Engineer”.
  An address is never used for something else: give the new one another id. If nothing has moved, delete this entry.`,
    ],
    [
      'to what is not there',
      "from: '#old'\n    to: '#trains-model'",
      `${DS}:5:9: moved[0].to is "#trains-model", which is not on that page.
  Did you mean "#trains-models"? Copy the anchor from the page’s address, or leave "to" out.`,
    ],
    [
      'from what is no address',
      'from: data-engineer',
      `${DS}:4:11: moved[0].from must be an address of this site, such as "/roles/old-id/" or "#old-anchor", but is "data-engineer".
  Change the value, or remove the field when it is optional.`,
    ],
    [
      'from what two files take over',
      "from: '#old'\n  - from: '#old'",
      `${DS}:5:11: moved[1].from is "#old", which ${DS} takes over already.
  An address leads to one place: keep one of the two entries.`,
    ],
  ])('%s', async ([, item, message]) => {
    expect(await problemsOf(moved(item))).toBe(message);
  });

  test('from what was never published', async () => {
    const ledger = `${await published()}/roles/data-plumber/ Data Plumber\n`;
    expect(await problemsOf({ ...moved('from: /roles/data-plumer/'), [LEDGER]: ledger })).toContain(
      `moved[0].from is "/roles/data-plumer/", which was never published.\n  Did you mean "/roles/data-plumber/"? What was published stands in ${LEDGER}.`,
    );
  });
});

describe('a line of the ledger that cannot be read is reported:', () => {
  test.for<[string, string, string]>([
    [
      'no address',
      'roles/x/ X',
      `The line begins with "roles/x/", which is no address.
  Begin it with an address such as "/roles/data-engineer/", or with "#" to make it a comment.`,
    ],
    [
      'an address twice',
      '/tools/ Tools\n/tools/ Tools',
      `"/tools/" stands in line 1 already.
  Keep one of the two lines.`,
    ],
    [
      'no reason',
      '/roles/x/ withdrawn:',
      `"/roles/x/" is withdrawn, but the line does not say why.
  Write the reason behind "withdrawn:": readers who follow an old link will see it.`,
    ],
  ])('%s', async ([, text, message]) => {
    expect(await problemsOf({ [LEDGER]: `${text}\n` })).toBe(`${LEDGER}:${text.split('\n').length}:1: ${message}`);
  });
});

describe('an id that cannot be is reported:', () => {
  const id = (comment: string): Files => edited(DS, '- Trains models.', `- Trains models. ${comment}`);
  test.for<[string, Files, string]>([
    [
      'one that is no id',
      id('<!-- id: Quality Tests -->'),
      `${DS}:9:18: "Quality Tests" is no valid id.
  Write it with lower-case letters, digits and hyphens: "<!-- id: quality-tests -->".`,
    ],
    [
      'one that the page has itself',
      id('<!-- id: tools -->'),
      `${DS}:9:18: The id "tools" is an anchor of the page itself.
  Choose another id.`,
    ],
    [
      'one that stands twice',
      id('<!-- id: x -->\n- Tests them. <!-- id: x -->'),
      `${DS}:10:15: The id "x" stands in line 9 already.
  An anchor leads to one place: choose another id for one of the two.`,
    ],
    [
      'one where there is no anchor',
      edited(DE, 'Someone who moves data.', 'Someone who moves data. <!-- id: x -->'),
      `${DE}:23:25: The id "x" stands where there is no anchor to name.
  Put the comment at the end of a heading, or of a responsibility.`,
    ],
    [
      'one on a fixed section',
      edited(DE, '## Key responsibilities', '## Key responsibilities <!-- id: work -->'),
      `${DE}:25:25: The id "work" stands where there is no anchor to name.
  Put the comment at the end of a heading, or of a responsibility.`,
    ],
  ])('%s', async ([, changes, message]) => {
    expect(await problemsOf(changes)).toBe(message);
  });

  test('but any that was made of words can be kept', async () => {
    expect(await problemsOf(id('<!-- id: größe--und_mehr-1 -->'))).toBe('');
  });
});
