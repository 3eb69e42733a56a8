import { describe, expect, test } from 'vitest';
import { catalogueToJson, roleToJson } from '../../../src/exports/catalogue-json.ts';
import type { CatalogueJson } from '../../../src/exports/catalogue-schema.ts';
import { readStudio } from '../../support/invented-team.ts';
import { ACTIVITIES } from '../../support/studio-activities.ts';
import { RULES } from '../../support/studio-rules.ts';
import { roleOf } from '../../support/small-team.ts';

const { catalogue } = await readStudio();
/** As other programs get it: what is undefined is not there. */
const json: CatalogueJson = JSON.parse(JSON.stringify(catalogueToJson(catalogue)));
const byId = <T extends { readonly id: string }>(list: readonly T[], id: string) => list.find((one) => one.id === id);

describe('the catalogue as JSON', () => {
  test('has families and phases in the order of the site, and roles by family before title', () => {
    expect(json.families.map(({ id }) => id)).toEqual(['makers', 'carers']);
    expect(json.phases.map(({ id }) => id)).toEqual(['plan', 'build', 'run']);
    expect(json.roles.map(({ id }) => id)).toEqual([
      'engine-programmer',
      'level-designer',
      'community-manager',
      'game-tester',
    ]);
  });

  test('names the giver of a hand-off as `from` and the receiver as `to`', () => {
    expect(byId(json.collaborations, 'engine-programmer--game-tester')?.handoffs).toEqual([
      {
        from: 'engine-programmer',
        to: 'game-tester',
        gives: 'a build that starts',
        accepted: 'it runs for an hour',
        without: 'nothing can be tested',
        citations: [{ source: 'talk' }],
        toCitations: [],
      },
      {
        from: 'engine-programmer',
        to: 'game-tester',
        gives: 'notes on the changes',
        citations: [],
        toCitations: [{ source: 'handbook', at: 'chapter 2' }],
      },
      {
        from: 'game-tester',
        to: 'engine-programmer',
        gives: 'reports of crashes',
        accepted: 'the crash can be repeated',
        citations: [],
        toCitations: [],
      },
    ]);
  });

  test('has a hand-off with its giver alone, and its pair under both ids in the order of the alphabet', () => {
    const given = json.roles.flatMap(({ id, handoffs }) => handoffs.map(({ to, gives }) => [id, to, gives]));
    expect(given).toEqual([
      ['engine-programmer', 'game-tester', 'a build that starts'],
      ['engine-programmer', 'game-tester', 'notes on the changes'],
      ['level-designer', 'engine-programmer', 'level files'],
      ['game-tester', 'engine-programmer', 'reports of crashes'],
      ['game-tester', 'community-manager', 'a list of known faults'],
    ]);
    expect(json.collaborations.map(({ id, roles }) => [id, roles])).toEqual([
      ['community-manager--game-tester', ['community-manager', 'game-tester']],
      ['engine-programmer--game-tester', ['engine-programmer', 'game-tester']],
      ['engine-programmer--level-designer', ['engine-programmer', 'level-designer']],
    ]);
  });

  test('says of two roles what this one does here, and what the other does there', () => {
    expect(byId(json.roles, 'engine-programmer')?.differs).toEqual([
      {
        from: 'level-designer',
        here: 'Writes the engine.',
        there: 'Fills the engine with places.',
        citations: [{ source: 'handbook', at: 'chapter 2' }],
      },
    ]);
    expect(byId(json.roles, 'level-designer')?.differs).toEqual([
      {
        from: 'engine-programmer',
        here: 'Fills the engine with places.',
        there: 'Writes the engine.',
        citations: [],
      },
    ]);
  });

  test('has with each tool the roles that use it, for what, and which source says so', () => {
    expect(byId(json.tools, 'pixel-press')).toEqual({
      id: 'pixel-press',
      title: 'Pixel Press & Co',
      aliases: ['The Press'],
      kind: 'drawing',
      homePage: 'https://press.example/',
      description: 'Draws pixels.',
      url: 'http://localhost:4321/tools/pixel-press/',
      usedBy: [
        {
          role: 'level-designer',
          for: 'drawing maps',
          citations: [{ source: 'handbook', at: 'pages 4 and 5' }],
          forCitations: [],
        },
        { role: 'community-manager', for: 'making banners', citations: [], forCitations: [] },
      ],
    });
  });

  test('has everything that a role says, each statement with its own citations', () => {
    const role = byId(json.roles, 'engine-programmer');
    expect(role).toMatchObject({
      aliases: ['Core Programmer'],
      family: 'makers',
      url: 'http://localhost:4321/roles/engine-programmer/',
      named: [{ source: 'talk', as: 'Graphics Wizard', at: 'minute 3' }],
      jobTitles: ['C++ Programmer', 'World Builder'],
    });
    expect(Object.entries(role?.lifecycle ?? {})).toEqual([
      ['plan', { part: 'consulted', does: 'Says what is possible.', citations: [] }],
      ['build', { part: 'leads', does: 'Writes the renderer.', citations: [{ source: 'handbook', at: 'chapter 2' }] }],
    ]);
    expect(role?.responsibilities).toEqual([
      {
        id: 'keeps-the-frame-rate-up-on',
        group: 'Rendering',
        text: 'Keeps the frame rate up: on old machines, on new ones.',
        citations: [{ source: 'handbook', at: 'chapter 2' }, { source: 'talk' }],
      },
      { id: 'writes-shaders-in-c', group: 'Rendering', text: 'Writes shaders in C++.', citations: [] },
      { id: 'loads-levels-quickly', group: 'Loading', text: 'Loads levels quickly.', citations: [] },
    ]);
    expect(byId(json.roles, 'level-designer')?.responsibilities[0]?.group).toBeNull();
  });

  test('has sources with where to read them, and terms with the roles that use them', () => {
    expect(json.sources).toEqual([
      {
        id: 'talk',
        title: 'A Talk on Pictures',
        authors: [],
        link: 'https://doi.org/10.1234/talk.5',
        doi: '10.1234/talk.5',
        steps: [],
        url: 'http://localhost:4321/sources/#talk',
      },
      {
        id: 'handbook',
        title: 'The Handbook',
        authors: ['Ada Fern', 'Bo Fog'],
        year: 2024,
        publisher: 'Fog & Fern',
        link: 'https://handbook.example/',
        steps: [],
        url: 'http://localhost:4321/sources/#handbook',
      },
    ]);
    expect(json.terms).toEqual([
      {
        id: 'frame-rate',
        title: 'frame rate',
        aliases: ['FPS'],
        explanation: 'How many pictures a second are drawn.',
        sources: [{ source: 'handbook', at: 'page 9' }],
        usedBy: ['engine-programmer'],
        url: 'http://localhost:4321/glossary/#frame-rate',
      },
      {
        id: 'playtest',
        title: 'playtest',
        aliases: [],
        explanation: 'Somebody plays, and somebody watches.',
        sources: [],
        usedBy: ['game-tester'],
        url: 'http://localhost:4321/glossary/#playtest',
      },
    ]);
  });

  test('has each role as its own file has it', () => {
    for (const role of json.roles) {
      expect(JSON.parse(JSON.stringify(roleToJson(roleOf(catalogue, role.id))))).toEqual(role);
    }
  });
});

describe('activities as JSON', async () => {
  const working = (await readStudio(ACTIVITIES)).catalogue;
  const whole: CatalogueJson = JSON.parse(JSON.stringify(catalogueToJson(working)));
  const talk = { source: 'talk', at: 'minute 9' };

  test('stand in the order in which a release goes through them', () => {
    expect(whole.activities.map(({ id }) => id)).toEqual(['sketch-a-level', 'build-the-game', 'answer-the-players']);
  });

  test('say who has which part and what speaks for it, with ids of whatever they refer to', () => {
    expect(byId(whole.activities, 'build-the-game')).toEqual({
      id: 'build-the-game',
      title: 'Build the game',
      phase: 'build',
      summary: 'Make a build that somebody can play.',
      asked: ['compiling', 'nightly build'],
      accountable: {
        role: 'engine-programmer',
        alsoDoes: false,
        responsibilities: ['keeps-the-frame-rate-up-on', 'loads-levels-quickly'],
        citations: [],
        doesCitations: [],
        ours: 'Whoever keeps it fast should answer for it; no source says so.',
      },
      responsible: [
        { role: 'game-tester', responsibilities: ['writes-down-what-breaks-in-a'], citations: [talk] },
        { role: 'level-designer', responsibilities: [], citations: [], ours: 'Somebody has to try the doors.' },
      ],
      consulted: [],
      informed: [{ role: 'community-manager', citations: [talk] }],
      after: ['sketch-a-level'],
      takes: ['sketch of the level'],
      makes: ['build', 'notes on the changes'],
      covers: [{ source: 'handbook', step: 2 }],
      otherwise: [
        {
          role: 'Graphics Wizard',
          is: 'engine-programmer',
          part: 'responsible',
          says: 'builds it alone',
          citations: [talk],
        },
        {
          role: 'Producer',
          part: 'accountable',
          says: 'answers for every build',
          citations: [talk, { source: 'handbook' }],
        },
      ],
      url: 'http://localhost:4321/activities/build-the-game/',
    });
    expect(byId(whole.sources, 'handbook')?.steps).toEqual(['Draw it', 'Build it', 'Sell it']);
  });

  test('stand with each role too, as the part that it has there, in the catalogue and in its own file', () => {
    const role = byId(whole.roles, 'engine-programmer');
    expect(role?.activities).toEqual([
      {
        activity: 'sketch-a-level',
        title: 'Sketch a "level" | its paths, too',
        part: 'consulted',
        responsibilities: [],
        citations: [],
      },
      {
        activity: 'build-the-game',
        title: 'Build the game',
        part: 'accountable',
        alsoDoes: false,
        responsibilities: ['keeps-the-frame-rate-up-on', 'loads-levels-quickly'],
        citations: [],
        doesCitations: [],
        ours: 'Whoever keeps it fast should answer for it; no source says so.',
      },
      {
        activity: 'answer-the-players',
        title: 'Answer the players',
        part: 'informed',
        responsibilities: [],
        citations: [],
      },
    ]);
    expect(JSON.parse(JSON.stringify(roleToJson(roleOf(working, 'engine-programmer'))))).toEqual(role);
  });

  test('leave each phase with how much a role does in it, and without a sentence where it has none', () => {
    expect(byId(whole.roles, 'level-designer')?.lifecycle).toEqual({
      plan: { part: 'leads', does: 'Draws the first maps.', citations: [] },
      build: { part: 'contributes', citations: [] },
    });
  });

  test('are empty lists where the content has none, so that a program need not ask first', () => {
    expect(json.activities).toEqual([]);
    for (const role of json.roles) expect(role.activities).toEqual([]);
  });
});

describe('rules as JSON', async () => {
  const { rules }: CatalogueJson = JSON.parse(JSON.stringify(catalogueToJson((await readStudio(RULES)).catalogue)));

  test('stand in the order of their page', () => {
    expect(rules.map(({ id }) => id)).toEqual(['ask-the-tester', 'answer-in-time', 'warn-of-flashes']);
  });

  test('say what is asked of whom and from when, with ids of whatever they refer to', () => {
    expect(byId(rules, 'warn-of-flashes')).toEqual({
      id: 'warn-of-flashes',
      title: 'Warn of "flashes" | and of noise',
      source: 'players-act',
      at: 'Article 10(2)',
      binds: 'maker of a game & whoever changes it',
      applies: [
        { from: '2027-12-02', for: 'games for children' },
        { from: '2028-02-29', for: 'all other games' },
      ],
      asOf: '2026-05-03',
      text: 'The maker has to test each build for flashes. A low frame rate is no excuse.',
      citations: [
        { source: 'players-act', at: 'Article 10' },
        { source: 'handbook', at: 'chapter 2' },
      ],
      activities: ['sketch-a-level', 'build-the-game'],
      roles: ['level-designer', 'engine-programmer', 'game-tester'],
      url: 'http://localhost:4321/law/#warn-of-flashes',
    });
  });
});
