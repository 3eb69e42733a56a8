import { describe, expect, test } from 'vitest';
import { isReserved } from '../../src/schema/anchors.ts';
import { pages, pagesOf, readBuilt, readJson, SITE_URL } from './files.ts';
import { linksIn, textOfHtml } from './html.ts';

interface Term {
  id: string;
  explanation: string;
  sources: { source: string }[];
  usedBy: string[];
}

const catalogue = readJson('api/catalogue.json');

/** The ids of the roles that links of HTML lead to, in their order. */
const rolesIn = (html: string): string[] =>
  linksIn(html).flatMap((link) => /^\/handbook\/roles\/([a-z-]+)\/$/.exec(link)?.[1] ?? []);

describe('every page', () => {
  test.for(pages)('%s has one title, one heading of the first level, a description and a canonical address', (path) => {
    const html = readBuilt(path);
    expect(html.split('</head>')[0]?.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(html).toContain(`<link rel="canonical" href="${SITE_URL}`);
  });

  test('has a title that no other page has', () => {
    const titles = pages.map((path) => /<title>([^<]+)</.exec(readBuilt(path))?.[1]);
    expect(new Set(titles).size).toBe(pages.length);
  });

  test('has a policy that lets no foreign or inline script run', () => {
    for (const path of pages) {
      const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(readBuilt(path))?.[1] ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe-inline');
      expect(policy, path).not.toContain("'unsafe-eval'");
    }
  });
});

test('each role, tool and guide has a page, and beside them stand only pages that lead elsewhere', () => {
  const built = (folder: string): (string | undefined)[] => pagesOf(folder).map((path) => path.split('/')[1]);
  expect(built('roles')).toEqual([
    'cargo-planner',
    'crane-operator',
    'customs-officer',
    'harbor-master',
    'harbor-pilot',
    'lighthouse-keeper',
    'rigger',
    'ship-chandler',
  ]);
  expect(built('tools')).toEqual([
    'block-and-tackle',
    'boat-hook',
    'gantry-crane',
    'planned-maintenance-system',
    'port-management-system',
    'signal-lamp',
    'tide-table',
    'vhf-radio',
  ]);
  expect(built('guides')).toEqual(['a-ships-call', 'linking-to-a-trade']);
});

describe('a tool page', () => {
  test('lists every role that uses the tool, with what for, and no other', () => {
    for (const tool of catalogue.tools) {
      const [, rest = ''] = readBuilt(`tools/${tool.id}/index.html`).split('id="used-by"');
      const [html = ''] = rest.split('id="alike"');
      expect(rolesIn(html), tool.id).toEqual(tool.usedBy.map(({ role }: { role: string }) => role));
      for (const use of tool.usedBy) expect(textOfHtml(html), tool.id).toContain(`for ${use.for}`);
    }
  });
});

test('no text may have an anchor of a section of the tool pages', () => {
  const anchors = catalogue.tools.flatMap(({ id }: { id: string }) =>
    [...readBuilt(`tools/${id}/index.html`).matchAll(/<h2 id="([^"]+)"/g)].map(([, anchor]) => anchor),
  );
  expect([...new Set<string>(anchors)].sort()).toEqual(['alike', 'citations', 'used-by']);
  expect(anchors.filter((anchor: string) => !isReserved('tool', anchor))).toEqual([]);
});

test('a tool page leads to the others of its kind, those first that roles use', () => {
  const alike = (id: string): string[] => {
    const [, html = ''] = readBuilt(`tools/${id}/index.html`).split('id="alike"');
    return linksIn(html.split('</ul>', 1)[0] ?? '');
  };
  expect(alike('block-and-tackle')).toEqual(['/handbook/tools/gantry-crane/', '/handbook/tools/boat-hook/']);
  expect(alike('boat-hook')).toEqual(['/handbook/tools/block-and-tackle/', '/handbook/tools/gantry-crane/']);
  const unused = 'No role’s page of this site lists it.';
  expect(textOfHtml(readBuilt('tools/boat-hook/index.html'))).toContain(unused);
  expect(textOfHtml(readBuilt('tools/gantry-crane/index.html'))).not.toContain(unused);
});

test('the lifecycle page says what each role does in each phase', () => {
  const html = textOfHtml(readBuilt('lifecycle/index.html'));
  for (const role of catalogue.roles) {
    for (const { does } of Object.values<{ does?: string }>(role.lifecycle)) {
      if (does !== undefined) expect(html, role.id).toContain(does);
    }
  }
});

test('the collaboration page has an anchor for each pair, and each hand-off once in the list', () => {
  const html = readBuilt('collaboration/index.html');
  for (const { id, handoffs } of catalogue.collaborations) {
    const [section = ''] = html.split(`<section id="${id}"`)[1]?.split('</section>') ?? [];
    for (const { gives } of handoffs) expect(textOfHtml(section).split(gives), `${id}: ${gives}`).toHaveLength(2);
  }
});

test('the crosswalk gives the name that each source has for each role', () => {
  const html = textOfHtml(readBuilt('sources/index.html'));
  for (const role of catalogue.roles) for (const { as } of role.named) expect(html, role.id).toContain(`“${as}”`);
});

test('the glossary explains every term, with its sources and with the roles whose page leads to it', () => {
  const [, ...sections] = readBuilt('glossary/index.html').split('<section');
  expect(sections).toHaveLength(catalogue.terms.length);
  catalogue.terms.forEach((term: Term, index: number) => {
    const html = sections[index] ?? '';
    expect(html, term.id).toContain(`<h2 id="${term.id}"`);
    expect(textOfHtml(html), term.id).toContain(term.explanation);
    expect(html.includes('°'), term.id).toBe(term.sources.length === 0);
    for (const { source } of term.sources) expect(html, term.id).toContain(`/handbook/sources/#${source}"`);
    expect(rolesIn(html), term.id).toEqual(term.usedBy);
    const leading = catalogue.roles.filter(({ id }: { id: string }) =>
      readBuilt(`roles/${id}/index.html`).includes(`href="/handbook/glossary/#${term.id}" class="term"`),
    );
    expect(
      leading.map(({ id }: { id: string }) => id),
      term.id,
    ).toEqual(term.usedBy);
  });
});

test('a term is found in the text of roles by its plural and its abbreviation, and an unused one by nobody', () => {
  const usersOf = (id: string): string[] => catalogue.terms.find((term: Term) => term.id === id).usedBy;
  expect(usersOf('mooring-line')).toEqual(['harbor-master', 'rigger']);
  expect(usersOf('tidal-window')).toEqual(['harbor-pilot']);
  expect(usersOf('demurrage')).toEqual([]);
});

test('the search page lists every name as a link, for browsers without JavaScript', () => {
  const html = readBuilt('search/index.html');
  for (const kind of ['roles', 'tools'] as const) {
    for (const { id, title, aliases } of catalogue[kind]) {
      for (const name of [title, ...aliases]) {
        expect(textOfHtml(html), id).toContain(name);
        expect(html, name).toContain(`href="/handbook/${kind}/${id}/"`);
      }
    }
  }
});
