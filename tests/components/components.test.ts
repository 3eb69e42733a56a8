import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import HandoffText from '../../src/components/HandoffText.astro';
import LifecycleStrip from '../../src/components/LifecycleStrip.astro';
import Differences from '../../src/components/role/Differences.astro';
import Handoffs from '../../src/components/role/Handoffs.astro';
import Lifecycle from '../../src/components/role/Lifecycle.astro';
import KeyResponsibilities from '../../src/components/role/KeyResponsibilities.astro';
import FormerOutcome from '../../src/components/signposts/FormerOutcome.astro';
import SiteHeader from '../../src/components/SiteHeader.astro';
import { siteFrame } from '../../src/layouts/page-view.ts';
import { listPages } from '../../src/model/pages.ts';
import type { Former } from '../../src/permalinks/permalinks.ts';
import { ACTIVITIES } from '../support/studio-activities.ts';
import { readStudio } from '../support/invented-team.ts';
import { roleOf } from '../support/small-team.ts';

const { catalogue } = await readStudio();
const programmer = roleOf(catalogue, 'engine-programmer');
const container = await AstroContainer.create();

/** The HTML of a component, without the marks by which Astro's styles find it. */
async function render(component: Parameters<typeof container.renderToString>[0], props: object): Promise<string> {
  const html = await container.renderToString(component, { props: { ...props } });
  return html.replaceAll(/ data-astro-cid-[\w-]+/g, '').trim();
}

/** The text of HTML alone. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const NO_EARLIER = new Map<string, readonly string[]>();

describe('the responsibilities of a role', () => {
  test('have the list that stands below one of them, with each mark where it was written', async () => {
    const html = await render(KeyResponsibilities, { role: programmer, earlier: NO_EARLIER });
    expect(html).toMatch(
      /<li id="keeps-the-frame-rate-up-on">Keeps the frame rate up:<sup class="cite"><a href="#cite-1">1<\/a><\/sup><a [^>]*href="#keeps-the-frame-rate-up-on"[^>]*>#<\/a><ul>\n<li>on old machines,<\/li>\n<li>on new ones.<sup class="cite"><a href="#cite-2">2<\/a><\/sup><\/li>\n<\/ul><\/li>/,
    );
  });

  test('have their groups as headings, and a mark where the editors judged', async () => {
    const html = await render(KeyResponsibilities, { role: programmer, earlier: NO_EARLIER });
    expect([...html.matchAll(/<h3 id="([^"]+)">/g)].map(([, id]) => id)).toEqual(['rendering', 'loading']);
    expect(html).toContain(
      'Loads levels quickly.<sup class="cite"><a href="#citations" title="The editors’ own judgment">°</a></sup>',
    );
    const withoutGroups = await render(KeyResponsibilities, {
      role: roleOf(catalogue, 'level-designer'),
      earlier: NO_EARLIER,
    });
    expect(withoutGroups).not.toContain('<h3');
  });

  test('keep the anchors that they had before', async () => {
    const earlier = new Map([
      ['loading', ['reading-files']],
      ['loads-levels-quickly', ['fast-levels', 'levels']],
    ]);
    const html = await render(KeyResponsibilities, { role: programmer, earlier });
    expect(html).toContain('<h3 id="loading"><span id="reading-files" class="earlier"></span>Loading');
    expect(html).toContain(
      '<li id="loads-levels-quickly"><span id="fast-levels" class="earlier"></span><span id="levels" class="earlier"></span>',
    );
  });
});

describe('hand-offs', () => {
  test('say how they are judged, with citations where the page has a list of them', async () => {
    const [handoff, simple] = programmer.gives;
    const cited = await render(HandoffText, { handoff, citations: handoff?.citations });
    expect(cited).toContain('a build that starts<sup class="cite"><a href="#cite-2">2</a></sup>');
    expect(textOf(cited)).toMatch(/ Good enough when: it runs for an hour Without it: nothing can be tested$/);
    expect(await render(HandoffText, { handoff })).not.toContain('<sup');
    expect(await render(HandoffText, { handoff: simple })).toBe('<p class="gives">notes on the changes</p>');
  });

  test('stand with the giver and with the receiver, each at its own anchor, and lead to the pair', async () => {
    const gives = await render(Handoffs, { id: 'gives', role: programmer, earlier: NO_EARLIER });
    expect([...gives.matchAll(/<div id="([^"]+)">/g)].map(([, id]) => id)).toEqual([
      'gives-game-tester',
      'gives-game-tester-2',
    ]);
    expect(textOf(gives)).toMatch(
      /^What makes a thing good enough, .* judgment\. to Game Tester # a build that starts 2 /,
    );
    expect(gives).toContain('href="/collaboration/#engine-programmer--game-tester"');
    const receives = await render(Handoffs, { id: 'receives', role: programmer, earlier: NO_EARLIER });
    expect([...receives.matchAll(/<div id="([^"]+)">/g)].map(([, id]) => id)).toEqual([
      'receives-game-tester',
      'receives-level-designer',
    ]);
    expect(textOf(receives)).toMatch(
      /^The sources of each stand on the page of its giver\. from Game Tester # reports of crashes /,
    );
  });
});

test('letters are called the editors’ judgment only where no source gives one of them', async () => {
  const textFor = async (id: string): Promise<string> => {
    const of = (await readStudio(ACTIVITIES)).catalogue;
    return textOf(await render(Lifecycle, { role: roleOf(of, id), phases: of.phases, earlier: NO_EARLIER }));
  };
  const said = 'A letter that no source gives is the editors’ own judgment';
  // It answers for a result with a source, and does the work without.
  expect(await textFor('level-designer')).toContain(said);
  expect(await textFor('engine-programmer')).toContain(said);
  const tester = await textFor('game-tester');
  expect(tester).toMatch(/^R does it\. Build/);
  expect(tester).not.toContain('judgment');
});

test('what sets two roles apart is said of the right one', async () => {
  const html = await render(Differences, { role: programmer, earlier: NO_EARLIER });
  expect(textOf(html)).toBe(
    'from the Level Designer Engine Programmer: Writes the engine. 1 Level Designer: Fills the engine with places.',
  );
});

test('the strip of the lifecycle has every phase of the site, with the part that the role has', async () => {
  const html = await render(LifecycleStrip, { role: programmer, phases: catalogue.phases });
  expect(
    [...html.matchAll(/<li class="(\w+)">(.*?)<\/li>/g)].map(([, part, text]) => [part, textOf(text ?? '')]),
  ).toEqual([
    ['consulted', 'Plan consulted'],
    ['leads', 'Build leads'],
    ['none', 'Run no part'],
  ]);
  const tester = await render(LifecycleStrip, {
    role: roleOf(catalogue, 'game-tester'),
    phases: catalogue.phases,
    small: true,
  });
  expect(tester).toMatch(/<ul class="[^"]*\bstrip\b[^"]*\bfamily-1\b/);
});

describe('where something is that was elsewhere', () => {
  const place = {
    address: '/roles/game-tester/#plays',
    kind: 'responsibility',
    text: 'Plays <all> day.',
    role: 'Game Tester',
    pinned: false,
    files: [],
  } as const;
  const say = async (text: string, outcome: Former['outcome']): Promise<string> =>
    render(FormerOutcome, { former: { address: '/roles/x/#y', text, outcome } satisfies Former });

  test('is said with a link, by the words that stood there as far as they are known', async () => {
    const link = '<a href="/roles/game-tester/#plays" data-moved>Game Tester: “Plays &lt;all&gt; day.”</a>';
    expect(await say('Plays & waits.', { place, named: true })).toBe(`“Plays &amp; waits.” is now at ${link}`);
    expect(await say('', { place, named: true })).toBe(`This is now at ${link}`);
  });

  test('is the reason why it is nowhere', async () => {
    expect(await say('Plays.', { reason: 'Nobody & nothing plays.' })).toBe(
      '“Plays.” was withdrawn: Nobody &amp; nothing plays.',
    );
    expect(await say('', { reason: 'Gone.' })).toBe('What was here was withdrawn: Gone.');
  });
});

describe('the header', () => {
  const header = async (address: string, of = catalogue): Promise<string> => {
    const { title, navigation } = siteFrame(of, listPages(of));
    return render(SiteHeader, { siteTitle: title, pages: navigation, address });
  };
  const pagesIn = (html: string) => [...html.matchAll(/<li><a href="([^"]+)"/g)].map(([, href]) => href);

  test('leads to the overviews of this content, and marks the page that it stands on', async () => {
    const html = await header('/tools/');
    expect(pagesIn(html)).toEqual([
      '/',
      '/lifecycle/',
      '/collaboration/',
      '/tools/',
      '/sources/',
      '/glossary/',
      '/guides/',
    ]);
    expect(html.match(/<a [^>]*aria-current[^>]*>[^<]*/g)).toEqual(['<a href="/tools/" aria-current="page">Tools']);
    expect(html).toContain('>Fog &amp; Fern</a>');
  });

  test('leads to no overview that this content has not', async () => {
    expect(pagesIn(await header('/', { ...catalogue, terms: [], guides: [] }))).toEqual([
      '/',
      '/lifecycle/',
      '/collaboration/',
      '/tools/',
      '/sources/',
    ]);
  });
});
