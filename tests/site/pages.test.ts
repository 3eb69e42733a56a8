import { describe, expect, test } from 'vitest';
import { TEST_SITE } from '../support/test-site.ts';
import { pages, pagesOf, readBuilt } from './files.ts';

interface Term {
  id: string;
  explanation: string;
  sources: { source: string }[];
  usedBy: string[];
}

const catalogue = JSON.parse(readBuilt('api/catalogue.json'));

describe('every page', () => {
  test.for(pages)('%s has one title, one heading of the first level, a description and a canonical address', (path) => {
    const html = readBuilt(path);
    expect(html.split('</head>')[0]?.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(html).toContain(`<link rel="canonical" href="${TEST_SITE.siteUrl}${TEST_SITE.basePath}`);
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

test('each role and each tool has a page, and beside them stand only pages that lead elsewhere', () => {
  const ids = (entries: { id: string }[]): string[] => entries.map(({ id }) => id).sort();
  const built = (folder: string): (string | undefined)[] =>
    pagesOf(folder)
      .map((path) => path.split('/')[1])
      .sort();
  expect(built('roles')).toEqual(ids(catalogue.roles));
  expect(built('tools')).toEqual(ids(catalogue.tools));
});

describe('a role page', () => {
  test('shows every responsibility, tool and hand-off that the catalogue has for the role', () => {
    for (const role of catalogue.roles) {
      const html = readBuilt(`roles/${role.id}/index.html`);
      for (const { id } of role.responsibilities) expect(html, role.id).toContain(`<li id="${id}"`);
      for (const { tool } of role.tools) expect(html, role.id).toContain(`/handbook/tools/${tool}/"`);
      const received = catalogue.roles.flatMap((other: { handoffs: { to: string }[] }) =>
        other.handoffs.filter(({ to }) => to === role.id),
      );
      for (const { gives } of [...role.handoffs, ...received]) expect(text(html), role.id).toContain(gives);
    }
  });

  test('offers to edit its file and says when it last changed', () => {
    const html = readBuilt('roles/data-engineer/index.html');
    expect(html).toContain(`href="${TEST_SITE.repositoryUrl}/edit/main/content/roles/data-engineer.md"`);
    expect(html).toMatch(/Last changed <time datetime="\d{4}-\d{2}-\d{2}"/);
  });

  test('leads to the role before and the role after it', () => {
    const [first, second, third] = catalogue.roles;
    const html = readBuilt(`roles/${second.id}/index.html`);
    expect(html).toContain(`rel="prev" href="/handbook/roles/${first.id}/"`);
    expect(html).toContain(`rel="next" href="/handbook/roles/${third.id}/"`);
  });
});

test('a tool page lists every role that uses the tool, with what for, and no other', () => {
  for (const tool of catalogue.tools) {
    const main = readBuilt(`tools/${tool.id}/index.html`).split('id="used-by"')[1] ?? '';
    const listed = [...main.matchAll(/\/handbook\/roles\/([a-z-]+)\/"/g)].map((match) => match[1]);
    expect(listed, tool.id).toEqual(tool.usedBy.map(({ role }: { role: string }) => role));
    for (const use of tool.usedBy) expect(text(main), tool.id).toContain(`for ${use.for}`);
  }
});

test('the lifecycle page says what each role does in each phase', () => {
  const html = text(readBuilt('lifecycle/index.html'));
  for (const role of catalogue.roles) {
    for (const { does } of Object.values<{ does: string }>(role.lifecycle)) expect(html, role.id).toContain(does);
  }
});

test('the collaboration page has an anchor for each pair, and each hand-off once in the list', () => {
  const html = readBuilt('collaboration/index.html');
  for (const { id, handoffs } of catalogue.collaborations) {
    expect(html).toContain(`<section id="${id}"`);
    for (const { gives } of handoffs) expect(text(html), id).toContain(gives);
  }
});

test('the crosswalk gives the name that each source has for each role', () => {
  const html = text(readBuilt('sources/index.html'));
  for (const role of catalogue.roles) for (const { as } of role.named) expect(html, role.id).toContain(`“${as}”`);
});

test('the glossary explains every term, with its sources and with the roles whose page leads to it', () => {
  const [, ...sections] = readBuilt('glossary/index.html').split('<section');
  expect(sections).toHaveLength(catalogue.terms.length);
  catalogue.terms.forEach((term: Term, index: number) => {
    const html = sections[index] ?? '';
    expect(html, term.id).toContain(`<h2 id="${term.id}"`);
    expect(text(html), term.id).toContain(term.explanation);
    expect(html.includes('°'), term.id).toBe(term.sources.length === 0);
    for (const { source } of term.sources) expect(html, term.id).toContain(`/handbook/sources/#${source}"`);
    const listed = [...html.matchAll(/class="role-link[^>]*\/handbook\/roles\/([a-z-]+)\/"/g)].map((match) => match[1]);
    expect(listed, term.id).toEqual(term.usedBy);
    const leading = catalogue.roles.filter(({ id }: { id: string }) =>
      readBuilt(`roles/${id}/index.html`).includes(`href="/handbook/glossary/#${term.id}" class="term"`),
    );
    expect(
      leading.map(({ id }: { id: string }) => id),
      term.id,
    ).toEqual(term.usedBy);
  });
});

test('the search page lists every name as a link, for browsers without JavaScript', () => {
  const html = readBuilt('search/index.html');
  for (const kind of ['roles', 'tools'] as const) {
    for (const { id, title, aliases } of catalogue[kind]) {
      for (const name of [title, ...aliases]) {
        expect(text(html), id).toContain(name);
        expect(html, name).toContain(`href="/handbook/${kind}/${id}/"`);
      }
    }
  }
});

/** The text of HTML, with tags gone and character references of the built pages resolved. */
function text(html: string): string {
  const references: Record<string, string> = { '&amp;': '&', '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>' };
  return html.replace(/<[^>]+>/g, '').replace(/&(?:amp|#39|quot|lt|gt);/g, (reference) => references[reference] ?? '');
}
