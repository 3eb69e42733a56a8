import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type LinkName, listLinkNames } from '../../../src/exports/link-names.ts';
import { linksToJson } from '../../../src/exports/link-names.ts';
import { writeObjectsInventory } from '../../../src/exports/objects-inventory.ts';
import { readStudio, STUDIO } from '../../support/invented-team.ts';
import { ACTIVITIES } from '../../support/studio-activities.ts';
import { RULES } from '../../support/studio-rules.ts';

const { catalogue } = await readStudio();
const names = listLinkNames(catalogue);
const found = (name: string, list: readonly LinkName[] = names) =>
  list.filter((one) => one.name === name).map(({ kind, title, address }) => [kind, title, address]);

describe('a name by which other documentation links', () => {
  test('means a page as a document and as a label', () => {
    expect(found('game-tester')).toEqual([
      ['doc', 'Game Tester', '/roles/game-tester/'],
      ['label', 'Game Tester', '/roles/game-tester/'],
    ]);
    expect(found('tools/cpp')).toEqual([
      ['doc', 'C++', '/tools/cpp/'],
      ['label', 'C++', '/tools/cpp/'],
    ]);
    expect(found('guides/arriving').map(([, , address]) => address)).toEqual([
      '/guides/arriving/',
      '/guides/arriving/',
    ]);
    expect(found('index').map(([, title, address]) => [title, address])).toEqual([
      ['Fog & Fern', '/'],
      ['Fog & Fern', '/'],
    ]);
  });

  test('means a place of a page as a label alone', () => {
    expect(found('engine-programmer/rendering')).toEqual([
      ['label', 'Rendering', '/roles/engine-programmer/#rendering'],
    ]);
    expect(found('engine-programmer/loads-levels-quickly')).toEqual([
      ['label', 'Loads levels quickly.', '/roles/engine-programmer/#loads-levels-quickly'],
    ]);
    expect(found('engine-programmer/working-hours')).toEqual([
      ['label', 'Working hours', '/roles/engine-programmer/#working-hours'],
    ]);
    expect(found('sources/talk')).toEqual([['label', 'A Talk on Pictures', '/sources/#talk']]);
    expect(found('glossary/frame-rate')).toEqual([['label', 'frame rate', '/glossary/#frame-rate']]);
    expect(found('collaboration/engine-programmer--level-designer')).toEqual([
      ['label', 'Engine Programmer and Level Designer', '/collaboration/#engine-programmer--level-designer'],
    ]);
  });

  test('means an activity, and a section that its own file has', async () => {
    const list = listLinkNames((await readStudio(ACTIVITIES)).catalogue);
    expect(found('activities/build-the-game', list)).toEqual([
      ['doc', 'Build the game', '/activities/build-the-game/'],
      ['label', 'Build the game', '/activities/build-the-game/'],
    ]);
    expect(found('activities/build-the-game/nobody', list)).toEqual([
      ['label', 'When nobody has it', '/activities/build-the-game/#nobody'],
    ]);
    expect(found('activities', list).map(([kind]) => kind)).toEqual(['doc', 'label']);
  });

  test('means a rule, and the rules of one law', async () => {
    const list = listLinkNames((await readStudio(RULES)).catalogue);
    expect(found('law', list).map(([kind, , address]) => [kind, address])).toEqual([
      ['doc', '/law/'],
      ['label', '/law/'],
    ]);
    expect(found('law/answer-in-time', list)).toEqual([['label', 'Answer in time', '/law/#answer-in-time']]);
    expect(found('law/source-players-act', list)).toEqual([
      ['label', 'Act on the Protection of Players (2025)', '/law/#source-players-act'],
    ]);
  });

  test('is given for every page but the search, and for no group without a heading', () => {
    const documents = names.filter(({ kind }) => kind === 'doc').map(({ name }) => name);
    expect(documents.sort()).toEqual([
      'collaboration',
      'community-manager',
      'engine-programmer',
      'game-tester',
      'glossary',
      'guides',
      'guides/arriving',
      'guides/habits',
      'index',
      'level-designer',
      'lifecycle',
      'sources',
      'tools',
      'tools/c',
      'tools/c-sharp',
      'tools/cpp',
      'tools/pixel-press',
    ]);
    expect(names.filter(({ address }) => address.endsWith('#responsibilities'))).toEqual([]);
  });

  test('is in lower case where its anchor is not, since Sphinx lowers what it looks up', () => {
    const [role] = catalogue.roles;
    const [section] = role?.sections ?? [];
    const roles = role && section ? [{ ...role, sections: [{ ...section, id: 'Working-Hours' }] }] : [];
    expect(listLinkNames({ ...catalogue, roles })).toContainEqual({
      name: 'engine-programmer/working-hours',
      kind: 'label',
      title: 'Working hours',
      address: '/roles/engine-programmer/#Working-Hours',
    });
  });

  test('means the role where a role has the name of another page', async () => {
    const { catalogue: withTools } = await readStudio({
      'roles/tools.md': (STUDIO['roles/community-manager.md'] ?? '')
        .replace('title: Community Manager', 'title: Tool Smith')
        .replace('abbreviations:\n  - CM\n', ''),
    });
    const list = listLinkNames(withTools);
    expect(found('tools', list).map(([kind, , address]) => [kind, address])).toEqual([
      ['doc', '/tools/'],
      ['label', '/tools/'],
      ['doc', '/roles/tools/'],
      ['label', '/roles/tools/'],
    ]);
    expect(linksToJson(list)['tools']).toEqual({ title: 'Tool Smith', url: 'http://localhost:4321/roles/tools/' });
  });
});

describe('links.json', () => {
  test('has every name once, with its title and full address', () => {
    const links = linksToJson(names);
    expect(Object.keys(links).sort()).toEqual([...new Set(names.map(({ name }) => name))].sort());
    expect(links['tools/pixel-press']).toEqual({
      title: 'Pixel Press & Co',
      url: 'http://localhost:4321/tools/pixel-press/',
    });
  });
});

describe('objects.inv', () => {
  const file = Buffer.from(writeObjectsInventory('Fog & Fern', names));
  const header = '# The remainder of this file is compressed using zlib.\n';
  const start = file.indexOf(header) + header.length;

  test('begins with the four lines of version 2', () => {
    expect(file.subarray(0, start).toString()).toBe(
      `# Sphinx inventory version 2\n# Project: Fog & Fern\n# Version: \n${header}`,
    );
  });

  test('has a line for each name in their order, with its address from the root of the site', () => {
    const lines = inflateSync(file.subarray(start)).toString().split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(names.length);
    expect(lines.slice(0, 2)).toEqual(['index std:doc -1  Fog & Fern', 'index std:label -1  Fog & Fern']);
    expect(lines).toContain('tools/cpp std:doc -1 tools/cpp/ C++');
    expect(lines).toContain('engine-programmer/loading std:label -1 roles/engine-programmer/#loading Loading');
    // The form of a line as Sphinx 8.1 reads it.
    const form = /^(.+?)\s+(\S+)\s+(-?\d+)\s+?(\S*)\s+(.*)$/;
    expect(
      lines.map((line) => {
        const [, name, role, , uri, title] = form.exec(line) ?? [];
        return { name, kind: role?.replace('std:', ''), title, address: `/${uri}` };
      }),
    ).toEqual(names);
  });
});
