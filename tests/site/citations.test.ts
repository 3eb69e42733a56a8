import { describe, expect, test } from 'vitest';
import { pages, readBuilt, readJson, SITE } from './files.ts';
import { decodeHtml, elementWithId, linksIn } from './html.ts';

interface Cited {
  readonly citations: readonly { readonly source: string }[];
}

interface Use {
  readonly tool: string;
  readonly title: string;
  readonly for: string;
  readonly forCitations: Cited['citations'];
}

interface Role {
  readonly title: string;
  readonly id: string;
  readonly responsibilities: readonly (Cited & { readonly id: string; readonly text: string })[];
  readonly lifecycle: Readonly<Record<string, Cited & { readonly does?: string }>>;
  readonly tools: readonly (Cited & Use)[];
  readonly handoffs: readonly (Cited & { readonly gives: string; readonly toCitations: Cited['citations'] })[];
  readonly differs: readonly (Cited & { readonly here: string })[];
}

const roles: readonly Role[] = readJson('api/catalogue.json').roles;
const pageOf = (id: string): string => `roles/${id}/index.html`;

describe('a statement shows the sources that it cites, and no others:', () => {
  test('responsibilities, on the page of their role', () => {
    for (const { id, responsibilities } of roles) {
      for (const one of responsibilities) {
        // To the end of its list, which is not that of a list inside it.
        const [item = ''] = elementWithId(readBuilt(pageOf(id)), 'li', one.id).split(/<\/ul>(?!\s*<\/li>)/);
        expect(citedIn(pageOf(id), item), `${id}: ${one.text}`).toEqual(sourcesOf(one));
      }
    }
  });

  test('hand-offs and differences, on the page of the role that says so', () => {
    for (const { id, handoffs, differs } of roles) {
      for (const one of handoffs) expect(citedBehind(pageOf(id), one.gives), one.gives).toEqual(sourcesOf(one));
      for (const one of differs) expect(citedBehind(pageOf(id), one.here), one.here).toEqual(sourcesOf(one));
    }
  });

  test.for(['the role', 'the lifecycle'])('parts in the lifecycle, on the page of %s', (page) => {
    for (const { id, lifecycle } of roles) {
      for (const one of Object.values(lifecycle)) {
        if (one.does === undefined) continue;
        const path = page === 'the role' ? pageOf(id) : 'lifecycle/index.html';
        expect(citedBehind(path, one.does), `${id}: ${one.does}`).toEqual(sourcesOf(one));
      }
    }
  });

  test.for(['the role', 'the tool'])(
    'the tool of a role and what it is for, each by itself, on the page of %s',
    (page) => {
      for (const { id, title, tools } of roles) {
        for (const one of tools) {
          const path = page === 'the role' ? pageOf(id) : `tools/${one.tool}/index.html`;
          const name = `${page === 'the role' ? one.title : title}</a>`;
          const [row = ''] = decodeHtml(readBuilt(path)).split(`for ${one.for}`, 1);
          const behindName = row.slice(row.lastIndexOf(name)).split('<dd', 1)[0] ?? '';
          expect(citedIn(path, behindName), `${id}: ${one.tool}`).toEqual(sourcesOf(one));
          const purpose = sourcesOf({ citations: one.forCitations });
          expect(citedBehind(path, one.for), `${id}: ${one.for}`).toEqual(purpose);
        }
      }
    },
  );

  test('what passes and that two roles work together, each by itself, on the collaboration page', () => {
    const path = 'collaboration/index.html';
    for (const { handoffs } of roles) {
      for (const one of handoffs) {
        expect(citedBehind(path, one.gives), one.gives).toEqual(sourcesOf(one));
        const rows = decodeHtml(readBuilt(path))
          .split('<dt')
          .filter((row) => row.includes(one.gives));
        const behindPair = rows.map((row) => citedIn(path, row.split('<dd', 1)[0] ?? ''));
        expect(behindPair, one.gives).toContainEqual(sourcesOf({ citations: one.toCitations }));
      }
    }
  });
});

test('every mark of a citation leads to a place that exists', () => {
  for (const path of pages) {
    for (const [, mark = ''] of readBuilt(path).matchAll(/<sup class="cite"[^>]*>(.*?)<\/sup>/gs)) {
      for (const link of linksIn(mark)) {
        const { page, anchor } = targetOf(path, link);
        expect(readBuilt(page), `${path}: ${link}`).toContain(` id="${anchor}"`);
      }
    }
  }
});

function sourcesOf({ citations }: Cited): string[] {
  return [...new Set(citations.map(({ source }) => source))].sort();
}

/** The sources cited directly behind a text, at one of the places where it stands on the page. */
function citedBehind(path: string, text: string): string[] {
  const [, ...behind] = decodeHtml(readBuilt(path)).split(text);
  expect(behind.length, `${path} shows “${text}”`).toBeGreaterThan(0);
  const cited = behind.map((html) => citedIn(path, html.split(/<\/(?:p|li|td|dd|div)>/, 1)[0] ?? ''));
  return cited.find((sources) => sources.length > 0) ?? [];
}

/** The sources to which the marks of citations in a part of a page lead. */
function citedIn(path: string, html: string): string[] {
  const marks = [...html.matchAll(/<sup class="cite"[^>]*>(.*?)<\/sup>/gs)].map(([, mark = '']) => mark);
  const sources = marks.flatMap(linksIn).flatMap((link) => {
    const { page, anchor } = targetOf(path, link);
    if (page === 'sources/index.html') return [anchor];
    return anchor.startsWith('cite-') ? sourcesIn(elementWithId(readBuilt(page), 'li', anchor).split('</li>')[0]) : [];
  });
  return [...new Set(sources)].sort();
}

function sourcesIn(html = ''): string[] {
  return linksIn(html).flatMap((link) => /\/sources\/#(.+)$/.exec(link)?.[1] ?? []);
}

/** The file and the anchor that a link of the site leads to, from the page that it stands on. */
function targetOf(path: string, link: string): { page: string; anchor: string } {
  const [page = '', anchor = ''] = link.split('#');
  return { page: page === '' ? path : `${page.slice(SITE.basePath.length)}index.html`, anchor };
}
