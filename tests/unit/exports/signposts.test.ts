import { describe, expect, test } from 'vitest';
import { redirectsFile } from '../../../src/exports/redirects-file.ts';
import { findNamePages } from '../../../src/permalinks/name-pages.ts';
import { findPermalinks } from '../../../src/permalinks/permalinks.ts';
import { findSignposts, serverRedirects, type Signpost } from '../../../src/permalinks/signposts.ts';
import { editedStudio, readStudio, STUDIO } from '../../support/invented-team.ts';

const studioNames = findNamePages((await readStudio()).catalogue);

type Changes = Parameters<typeof readStudio>[0];

async function signpostsOf(changes: Changes): Promise<Signpost[]> {
  const { catalogue, content, ledger = [] } = await readStudio(changes);
  return findSignposts(catalogue, findPermalinks(catalogue, content, ledger));
}

/** Lines of `_redirects` from an address. */
const linesFrom = (address: string, signposts: readonly Signpost[]): string[] =>
  redirectsFile(serverRedirects(signposts))
    .split('\n')
    .filter((line) => line.startsWith(`${address} `));

/** The community manager under a new id, which says that it has taken the old page over. */
function renamed(moved: string, ledger: string): Changes {
  const text = STUDIO['roles/community-manager.md'] ?? '';
  const tester = STUDIO['roles/game-tester.md'] ?? '';
  return {
    'roles/community-manager.md': undefined,
    'roles/player-support.md': text
      .replace('title: Community Manager', `title: Player Support\nmoved:\n${moved}`)
      .replace('- Answers within a day.', '- Answers within a day.\n- Listens.'),
    'roles/game-tester.md': tester.replace('to: community-manager', 'to: player-support'),
    'permalinks.txt': ledger,
  };
}

const WHOLE = '  - from: /roles/community-manager/\n';
const PAGE = '/roles/community-manager/ roles/community-manager.md Community Manager\n';

describe('a name has an address of its own', () => {
  test.for([
    ['an alias', '/roles/core-programmer/', ['/roles/engine-programmer/']],
    ['an abbreviation that is not its initials', '/roles/gfx/', ['/roles/engine-programmer/']],
    ['what a source calls it', '/roles/graphics-wizard/', ['/roles/engine-programmer/']],
    ['a job title', '/roles/c-plus-plus-programmer/', ['/roles/engine-programmer/']],
    ['a job title of two roles', '/roles/world-builder/', ['/roles/engine-programmer/', '/roles/level-designer/']],
    ['the initials of its title', '/roles/ld/', ['/roles/level-designer/']],
    ['the title of a tool that is not its id', '/tools/c-plus-plus/', ['/tools/cpp/']],
    ['the alias of a tool', '/tools/the-press/', ['/tools/pixel-press/']],
    ['the abbreviation of a tool', '/tools/cs/', ['/tools/c-sharp/']],
  ] as const)('that is %s', ([, address, leadsTo]) => {
    expect(studioNames.find((one) => one.address === address)?.leadsTo).toEqual(leadsTo);
  });

  test('which leads to the one role at once, or lets the reader choose between several', async () => {
    const signposts = await signpostsOf({});
    expect(signposts.find(({ address }) => address === '/roles/gfx/')).toMatchObject({
      kind: 'redirect',
      name: 'GFX',
      target: { address: '/roles/engine-programmer/' },
    });
    expect(signposts.find(({ address }) => address === '/roles/world-builder/')).toEqual({
      kind: 'choice',
      address: '/roles/world-builder/',
      name: 'World Builder',
      pages: [
        {
          address: '/roles/engine-programmer/',
          title: 'Engine Programmer',
          summary: 'Keeps the game fast & small.',
        },
        {
          address: '/roles/level-designer/',
          title: 'Level Designer',
          summary: 'Builds the places that players walk through.',
        },
      ],
    });
    expect(linesFrom('/roles/gfx/', signposts)).toEqual([
      '/roles/gfx/ /roles/engine-programmer/ 301!',
      '/roles/gfx/ /roles/engine-programmer/ 301',
    ]);
    expect(linesFrom('/roles/world-builder/', signposts)).toEqual([]);
  });

  test('an abbreviation that two roles share leads to both', async () => {
    const { catalogue } = await readStudio(
      editedStudio('roles/level-designer.md', 'family: makers', 'abbreviations:\n  - GFX\nfamily: makers'),
    );
    expect(findNamePages(catalogue).find(({ address }) => address === '/roles/gfx/')?.leadsTo).toEqual([
      '/roles/engine-programmer/',
      '/roles/level-designer/',
    ]);
  });
});

describe('a server leads on from a page that moved', () => {
  test('when nothing on it was published', async () => {
    const signposts = await signpostsOf(renamed(WHOLE, PAGE));
    expect(signposts.find(({ address }) => address === '/roles/community-manager/')).toMatchObject({
      kind: 'redirect',
      name: 'Community Manager',
      target: { address: '/roles/player-support/' },
    });
    expect(linesFrom('/roles/community-manager/', signposts)).toEqual([
      '/roles/community-manager/ /roles/player-support/ 301!',
      '/roles/community-manager/ /roles/player-support/ 301',
    ]);
  });

  test('when all its anchors are the same on the new page', async () => {
    const part = '/roles/community-manager/#answers-within-a-day roles/community-manager.md Answers within a day.\n';
    const signposts = await signpostsOf(renamed(WHOLE, PAGE + part));
    expect(signposts.find(({ address }) => address === '/roles/community-manager/')?.kind).toBe('former');
    expect(linesFrom('/roles/community-manager/', signposts)).toHaveLength(2);
  });
});

describe('a server leads nowhere from a page that moved', () => {
  const page = (signposts: readonly Signpost[]) =>
    signposts.find(({ address }) => address === '/roles/community-manager/');

  test('when one of its anchors has another name now', async () => {
    const moved = `${WHOLE}  - from: '/roles/community-manager/#hears-complaints'\n    to: '#listens'\n`;
    const parts =
      '/roles/community-manager/#answers-within-a-day roles/community-manager.md Answers within a day.\n' +
      '/roles/community-manager/#hears-complaints roles/community-manager.md Hears complaints.\n';
    const signposts = await signpostsOf(renamed(moved, PAGE + parts));
    expect(page(signposts)).toMatchObject({
      kind: 'former',
      page: {
        outcome: { place: { address: '/roles/player-support/' } },
        parts: [
          { text: 'Hears complaints.', outcome: { place: { address: '/roles/player-support/#listens' } } },
          { outcome: { place: { address: '/roles/player-support/#answers-within-a-day' } } },
        ],
      },
    });
    expect(linesFrom('/roles/community-manager/', signposts)).toEqual([]);
  });

  test('when one of its anchors was withdrawn', async () => {
    const part = '/roles/community-manager/#bans roles/community-manager.md withdrawn: We ban nobody.\n';
    const signposts = await signpostsOf(renamed(WHOLE, PAGE + part));
    expect(page(signposts)).toMatchObject({
      kind: 'former',
      page: { parts: [{ outcome: { reason: 'We ban nobody.' } }] },
    });
    expect(linesFrom('/roles/community-manager/', signposts)).toEqual([]);
  });

  test('when it was withdrawn itself', async () => {
    const ledger = '/roles/court-jester/ roles/court-jester.md withdrawn: Nobody laughed.\n';
    const signposts = await signpostsOf({ 'permalinks.txt': ledger });
    expect(signposts.find(({ address }) => address === '/roles/court-jester/')).toMatchObject({
      kind: 'former',
      name: 'court-jester',
      page: { outcome: { reason: 'Nobody laughed.' } },
    });
    expect(linesFrom('/roles/court-jester/', signposts)).toEqual([]);
  });
});
