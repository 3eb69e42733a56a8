import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What may import what: a file imports from its own layer and from those before it. Files in `src/` are named whole. */
const LAYERS = [
  ['settings.ts'],
  ['schema'],
  ['routes.ts'],
  ['reader'],
  ['model'],
  ['exports', 'search', 'preview-images', 'catalogue.ts', 'content.config.ts'],
  ['commands'],
  ['components'],
  ['layouts'],
  ['pages'],
] as const;

/** Layers of the same rank do not import each other, nor may `schema` see the settings. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = { schema: ['settings.ts'] };

/** Past 200 lines a file needs a reason. These are one concept each; they may get shorter, and then leave the list. */
const LONG: Readonly<Record<string, number>> = {
  'model/integrity.ts': 290,
  'pages/roles/[id].astro': 260,
  'reader/role-body.ts': 300,
  'styles/site.css': 290,
};

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

const layerOf = (path: string): string => path.split('/')[0] ?? '';
const rankOf = (layer: string): number => LAYERS.findIndex((names) => (names as readonly string[]).includes(layer));

/** Why a file of one layer may not import from another; nothing when it may. */
function objection(from: string, to: string): string | undefined {
  if (from === to) return undefined;
  if (rankOf(to) >= rankOf(from) || FORBIDDEN[from]?.includes(to)) return `${from} may not import from ${to}`;
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

  test('go one way: schema, reader, model, and then what is made of it', () => {
    const wrong = files.flatMap((path) =>
      importsOf(textOf(path))
        .filter((name) => name.startsWith('.') && !name.endsWith('/package.json'))
        .map((name) => relative('.', join(dirname(path), name)).replaceAll('\\', '/'))
        .filter((target) => !target.startsWith('styles/'))
        .flatMap((target) => objection(layerOf(path), layerOf(target)) ?? [])
        .map((why) => `${path}: ${why}`),
    );
    expect(wrong).toEqual([]);
  });

  test('have a layer for every file, so that the rule above holds for all', () => {
    expect(files.filter((path) => rankOf(layerOf(path)) < 0)).toEqual([
      'env.d.ts',
      'styles/results.css',
      'styles/site.css',
    ]);
    expect(files.length).toBeGreaterThan(60);
  });

  test('in the wrong direction are seen', () => {
    expect(objection('schema', 'reader')).toBe('schema may not import from reader');
    expect(objection('reader', 'model')).toBe('reader may not import from model');
    expect(objection('model', 'exports')).toBe('model may not import from exports');
    expect(objection('exports', 'search')).toBe('exports may not import from search');
    expect(objection('model', 'reader')).toBeUndefined();
  });

  test('of astro:content stand where guides are wired and rendered, and nowhere else', () => {
    expect(files.filter((path) => /['"]astro:content['"]/.test(textOf(path)))).toEqual([
      'content.config.ts',
      'pages/guides/[id].astro',
    ]);
  });

  test('of Astro itself do not reach the reader, the model and the exports', () => {
    const pure = files.filter((path) => /^(schema|reader|model|exports)\//.test(path));
    expect(pure.filter((path) => importsOf(textOf(path)).some((name) => /^astro\b/.test(name)))).toEqual([]);
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

describe('no file is longer than 200 lines', () => {
  const lengths = new Map(files.map((path) => [path, textOf(path).split('\n').length - 1]));

  test('but for the few that are listed with their limit', () => {
    const long = [...lengths].filter(([path, lines]) => lines > (LONG[path] ?? 200));
    expect(long).toEqual([]);
  });

  test('and the list names no file that has become short', () => {
    expect(Object.keys(LONG).filter((path) => (lengths.get(path) ?? 0) <= 200)).toEqual([]);
  });
});
