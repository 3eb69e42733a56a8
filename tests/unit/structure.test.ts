import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What may import what: a file imports from its own layer and from those before it. Files in `src/` are named whole. */
const LAYERS = [
  ['settings.ts'],
  ['schema'],
  ['reader'],
  ['model'],
  ['permalinks', 'readings'],
  ['load-content.ts'],
  ['routes.ts'],
  ['exports', 'search', 'preview-images', 'content-loader.ts'],
  ['site-files.ts'],
  ['content.config.ts', 'commands', 'browser'],
  ['components'],
  ['layouts'],
  ['content.ts'],
  ['pages'],
] as const;

/** What knows only what the content says: no settings, so that its results are the same on every site. */
const PURE = ['schema', 'reader', 'model', 'permalinks', 'readings', 'load-content.ts'];

const files = globSync('**/*.{ts,astro,css}', { cwd: 'src' })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const textOf = (path: string): string => readFileSync(join('src', path), 'utf8');

/** The names of modules that a file imports, re-exports or loads later. */
function importsOf(text: string): string[] {
  const statement =
    /^\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...text.matchAll(statement)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** The files of `src/` that a file imports. */
function targetsOf(path: string): string[] {
  return importsOf(textOf(path))
    .filter((name) => name.startsWith('.') && !name.endsWith('/package.json'))
    .map((name) => relative('.', join(dirname(path), name)).replaceAll('\\', '/'));
}

/** A way from a file back to itself, `a → b → a`; nothing when there is none. */
function circleFrom(start: string, next: (path: string) => readonly string[]): string | undefined {
  const seen = new Set<string>();
  const walk = (trail: readonly string[]): readonly string[] | undefined => {
    for (const path of next(trail.at(-1) ?? start)) {
      if (path === start) return [...trail, path];
      if (seen.has(path)) continue;
      seen.add(path);
      const found = walk([...trail, path]);
      if (found) return found;
    }
    return undefined;
  };
  return walk([start])?.join(' → ');
}

const layerOf = (path: string): string => path.split('/')[0] ?? '';
const rankOf = (layer: string): number => LAYERS.findIndex((names) => (names as readonly string[]).includes(layer));

/** Why a file of one layer may not import from another; nothing when it may. */
function objection(from: string, to: string): string | undefined {
  if (from === to) return undefined;
  const isTooMuch = PURE.includes(from) && to === 'settings.ts';
  if (rankOf(to) >= rankOf(from) || isTooMuch) return `${from} may not import from ${to}`;
  return undefined;
}

describe('imports', () => {
  test('are found in each of their forms', () => {
    expect(
      importsOf(`import a from './a.ts';
import { type B,
  c } from "./b.ts";
import type { D } from './d.ts';
import './e.css';
export { f } from './f.ts';
    import '../g.ts';
const h = await import('./h.ts');
const text = 'import nothing from here';`),
    ).toEqual(['./a.ts', './b.ts', './d.ts', './e.css', './f.ts', '../g.ts', './h.ts']);
  });

  test('go one way: schema, reader, model, permalinks, and then what is made of it', () => {
    const wrong = files.flatMap((path) =>
      targetsOf(path)
        .filter((target) => !target.startsWith('styles/'))
        .flatMap((target) => objection(layerOf(path), layerOf(target)) ?? [])
        .map((why) => `${path}: ${why}`),
    );
    expect(wrong).toEqual([]);
  });

  test('never go in a circle, types included', () => {
    expect(files.flatMap((path) => circleFrom(path, targetsOf) ?? [])).toEqual([]);
    const circular: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['a'], d: ['a'] };
    expect(circleFrom('a', (path) => circular[path] ?? [])).toBe('a → b → c → a');
    expect(circleFrom('d', (path) => circular[path] ?? [])).toBeUndefined();
  });

  test('have a layer for every file, so that the rule above holds for all', () => {
    const outside = files.filter((path) => rankOf(layerOf(path)) < 0 && !path.startsWith('styles/'));
    expect(outside).toEqual([]);
    expect(files.length).toBeGreaterThan(60);
  });

  test('in the wrong direction are seen', () => {
    expect(objection('schema', 'reader')).toBe('schema may not import from reader');
    expect(objection('reader', 'model')).toBe('reader may not import from model');
    expect(objection('model', 'routes.ts')).toBe('model may not import from routes.ts');
    expect(objection('reader', 'settings.ts')).toBe('reader may not import from settings.ts');
    expect(objection('exports', 'search')).toBe('exports may not import from search');
    expect(objection('model', 'reader')).toBeUndefined();
  });

  test('of astro:content stand where the collections are declared and read, and nowhere else', () => {
    expect(files.filter((path) => /['"]astro:content['"]/.test(textOf(path)))).toEqual([
      'content.config.ts',
      'content.ts',
    ]);
  });

  test('of Astro itself do not reach the reader, the model, the permalinks and the exports', () => {
    const pure = files.filter((path) => [...PURE, 'exports'].includes(layerOf(path)));
    expect(pure.filter((path) => importsOf(textOf(path)).some((name) => /^astro\b/.test(name)))).toEqual([]);
  });

  test('of the site’s content reach components by their props alone', () => {
    const shown = files.filter((path) => /^(components|layouts)\//.test(path));
    expect(shown.filter((path) => targetsOf(path).includes('content.ts'))).toEqual([]);
  });

  test('of the search know each other only through its file formats', () => {
    const known: Readonly<Record<string, readonly string[]>> = { build: [], query: [], browser: ['query'] };
    const partOf = (path: string): string => path.split('/')[1] ?? '';
    const objections = files
      .filter((path) => path.startsWith('search/'))
      .flatMap((path) => targetsOf(path).map((target) => [partOf(path), partOf(target)] as const))
      .filter(([from, to]) => from !== to && to in known && !known[from]?.includes(to));
    expect(objections).toEqual([]);
  });
});

describe('addresses', () => {
  test('are made by routes.ts alone: nothing else that takes part in a page knows the base path', () => {
    // Commands may look at the setting, to refuse it or to take it off an address that routes.ts has made.
    const knowing = files.filter((path) => /\bbasePath\b|\bBASE_PATH\b|\bBASE_URL\b/.test(textOf(path)));
    expect(knowing.filter((path) => !path.startsWith('commands/'))).toEqual(['routes.ts', 'settings.ts']);
    expect(files.filter((path) => /\bBASE_URL\b/.test(textOf(path)))).toEqual([]);
  });

  test('are written out nowhere: a path from the root would miss the base path', () => {
    const writtenOut = /\b(?:href|src|action|poster)\s*=\s*\{?\s*["'`]\/|\bfetch\(\s*["'`]\/|url\(\s*["']?\//;
    expect(files.filter((path) => writtenOut.test(textOf(path)))).toEqual([]);
    for (const sample of ['<a href="/roles/">', '<a href={`/roles/${id}`}>', "fetch('/api')", 'url(/x.png)']) {
      expect(sample).toMatch(writtenOut);
    }
  });
});

test('a dot between things in a line is written in one place, where it cannot begin the line', () => {
  const others = files.filter((path) => /·/.test(textOf(path)) && path !== 'model/separator.ts');
  // Titles are no lines, and a style sheet writes its own.
  expect(others).toEqual(['layouts/Head.astro', 'layouts/signposts/Redirect.astro', 'pages/lifecycle.astro']);
});

describe('files are short', () => {
  const lengths = files.map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }));

  test('none has more than 200 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
  });

  test('half of them have at most 60', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });
});

test('a style sheet that only some pages have names the layers in their order, since it may come first', () => {
  const everywhere = importsOf(textOf('layouts/Page.astro'));
  const others = files
    .filter((path) => path.endsWith('.css'))
    .filter((path) => !everywhere.some((name) => name.endsWith(path.replace('styles/', '/'))));
  expect(others.length).toBeGreaterThan(2);
  for (const path of others) expect(textOf(path), path).toMatch(/^@layer base, layout, components;/);
});
