import { afterAll, describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/model/build-catalogue.ts';
import { extendLedger, findPermalinks } from '../../src/model/permalinks.ts';
import { findSignposts, serverRedirects } from '../../src/model/signposts.ts';
import { writeLedgerLine } from '../../src/reader/read-ledger.ts';
import {
  edited,
  type Files,
  GOOD,
  problemsOf,
  readFolder,
  removeFolders,
  writeContent,
} from '../support/content-folder.ts';

afterAll(removeFolders);

const DE = 'roles/data-engineer.md';
const DS = 'roles/data-scientist.md';
const LEDGER = 'permalinks.txt';

/** The ledger that `npm run permalinks` writes for the good content with changes. */
async function published(changes: Files = {}): Promise<string> {
  const content = await readFolder(await writeContent(changes));
  return extendLedger(findPermalinks(buildCatalogue(content), content), content.ledger)
    .map((line) => `${writeLedgerLine(line)}\n`)
    .join('');
}

async function signposts(changes: Files) {
  const content = await readFolder(await writeContent(changes));
  const catalogue = buildCatalogue(content);
  const permalinks = findPermalinks(catalogue, content);
  return { permalinks, all: findSignposts(catalogue, permalinks) };
}

/** The good content with the data engineer's file under another name. */
function renamed(front = ''): Files {
  return {
    [DE]: undefined,
    'roles/data-plumber.md': (GOOD[DE] ?? '').replace('family: data', `${front}family: data`),
    'guides/start.mdx': undefined,
  };
}

/** `address` and the line that it has in a ledger. */
function lineOf(ledger: string, address: string): number {
  return ledger.split('\n').findIndex((line) => line.startsWith(`${address} `)) + 1;
}

describe('the ledger', () => {
  test('lists pages, parts of pages and names, sorted, with what is there', async () => {
    const ledger = await published();
    expect(ledger).toContain('\n/roles/data-engineer/ Data Engineer\n');
    expect(ledger).toContain('\n/roles/data-engineer/#builds-pipelines Builds pipelines.\n');
    expect(ledger).toContain('\n/roles/data-engineer/#gives-data-scientist curated data sets\n');
    expect(ledger).toContain('\n/roles/data-scientist/#receives-data-engineer curated data sets\n');
    expect(ledger).toContain('\n/collaboration/#data-engineer--data-scientist ');
    expect(ledger).toContain('\n/sources/#people People\n');
    expect(ledger).toContain('\n/roles/de/ → /roles/data-engineer/\n');
    const addresses = ledger
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    expect(addresses).toEqual([...addresses].sort());
  });

  test('keeps every line when it is extended, and is the same when nothing has changed', async () => {
    const old = '/roles/gone/ withdrawn: Nobody does this.\n';
    const ledger = await published({ [LEDGER]: old });
    expect(ledger).toContain(old);
    expect(await published({ [LEDGER]: ledger })).toBe(ledger);
  });

  test('is no problem when everything in it is still there', async () => {
    expect(await problemsOf({ [LEDGER]: await published() })).toBe('');
  });
});

describe('what was published and leads nowhere is reported with the ways out:', () => {
  test('a reworded responsibility', async () => {
    const ledger = await published();
    const problems = await problemsOf({ ...edited(DE, '- Builds pipelines.', '- Makes pipelines.'), [LEDGER]: ledger });
    expect(problems).toBe(
      `${LEDGER}:${lineOf(ledger, '/roles/data-engineer/#builds-pipelines')}:1: "/roles/data-engineer/#builds-pipelines" was published, but leads nowhere now. It stood in ${DE} and said “Builds pipelines.”.
  If “Makes pipelines.” is the same in other words, end it with "<!-- id: builds-pipelines -->". If it is part of something else now, write "- from: '/roles/data-engineer/#builds-pipelines'" under "moved:" in that file’s front matter, with "to:" and the anchor there. If it is gone for good, write "withdrawn:" and the reason behind the address here.`,
    );
  });

  test('a renamed role, once for its page and all that goes with it', async () => {
    const ledger = await published({ 'guides/start.mdx': undefined });
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
    const ledger = (await published()).replace(
      '#builds-pipelines Builds pipelines.',
      '#builds-pipelines withdrawn: Gone.',
    );
    expect(await problemsOf({ [LEDGER]: ledger })).toContain(
      '"/roles/data-engineer/#builds-pipelines" was withdrawn, but there is something at it again: “Builds pipelines.”.',
    );
  });
});

describe('the ways out:', () => {
  test('an id in a comment keeps the anchor of a responsibility, of a group and of a section', async () => {
    const ledger = await published();
    const text = (GOOD[DE] ?? '')
      .replace('### Pipelines', '### Flows <!-- id: pipelines -->')
      .replace('- Builds pipelines.[^people]', '- Makes flows.[^people] <!-- id: builds-pipelines -->');
    const content = await readFolder(await writeContent({ [DE]: text, [LEDGER]: ledger }));
    const [group] = buildCatalogue(content).roles.find(({ id }) => id === 'data-engineer')?.groups ?? [];
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
    const ledger = await published({ 'guides/start.mdx': undefined });
    const changes = { ...renamed('moved:\n  - from: /roles/data-engineer/\n'), [LEDGER]: ledger };
    expect(await problemsOf(changes)).toBe('');
    const { permalinks, all } = await signposts(changes);
    expect(permalinks.earlierAnchors.get('/collaboration/#data-plumber--data-scientist')).toEqual([
      'data-engineer--data-scientist',
    ]);
    expect(permalinks.earlierAnchors.get('/roles/data-scientist/#receives-data-plumber')).toEqual([
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
    const ledger = (await published({ 'guides/start.mdx': undefined })).replace(
      '/roles/data-engineer/ Data Engineer',
      '/roles/data-engineer/ withdrawn: We buy data.',
    );
    const changes = { [DE]: undefined, 'guides/start.mdx': undefined, [LEDGER]: ledger };
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
  Put the comment at the end of a responsibility, of the heading of a group, or of the heading of a section.`,
    ],
    [
      'one on a fixed section',
      edited(DE, '## Key responsibilities', '## Key responsibilities <!-- id: work -->'),
      `${DE}:25:25: The id "work" stands where there is no anchor to name.
  Put the comment at the end of a responsibility, of the heading of a group, or of the heading of a section.`,
    ],
  ])('%s', async ([, changes, message]) => {
    expect(await problemsOf(changes)).toBe(message);
  });

  test('but any that was made of words can be kept', async () => {
    expect(await problemsOf(id('<!-- id: größe--und_mehr-1 -->'))).toBe('');
  });
});
