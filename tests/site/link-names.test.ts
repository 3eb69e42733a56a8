import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBuilt, readJson, SITE, SITE_URL } from './files.ts';
import { textOfHtml } from './html.ts';

const catalogue = readJson('api/catalogue.json');
const inventoryFile = join(SITE.outDir, 'objects.inv');
const entries = readInventory(readFileSync(inventoryFile));
const urlOf = (role: string, name: string): string | undefined =>
  entries.find((entry) => entry.role === role && entry.name === name)?.url;

describe('objects.inv, as this test reads the format itself,', () => {
  test('names each role, tool and guide as a document at its page', () => {
    for (const { id } of catalogue.roles) expect(urlOf('std:doc', id)).toBe(`roles/${id}/`);
    for (const { id } of catalogue.tools) expect(urlOf('std:doc', `tools/${id}`)).toBe(`tools/${id}/`);
    expect(urlOf('std:doc', 'guides/a-ships-call')).toBe('guides/a-ships-call/');
    expect(urlOf('std:doc', 'index')).toBe('');
  });

  test('names each responsibility, source and pair as a label at its place', () => {
    for (const { id, responsibilities } of catalogue.roles) {
      expect(responsibilities.length).toBeGreaterThan(0);
      for (const one of responsibilities) {
        expect(urlOf('std:label', `${id}/${one.id}`.toLowerCase())).toBe(`roles/${id}/#${one.id}`);
      }
    }
    for (const { id } of catalogue.sources) expect(urlOf('std:label', `sources/${id}`)).toBe(`sources/#${id}`);
    for (const { id } of catalogue.collaborations) {
      expect(urlOf('std:label', `collaboration/${id}`)).toBe(`collaboration/#${id}`);
    }
  });

  test('names each group of responsibilities by its anchor and its heading', () => {
    const groups = entries.filter(({ url, role }) => role === 'std:label' && url.startsWith('roles/harbor-pilot/#'));
    expect(groups).toContainEqual({
      name: 'harbor-pilot/before-the-passage',
      role: 'std:label',
      url: 'roles/harbor-pilot/#before-the-passage',
      title: 'Before the passage',
    });
  });

  test('holds no name twice and none that Sphinx cannot look up, and every name leads to something that exists', () => {
    expect(new Set(entries.map(({ role, name }) => `${role} ${name}`)).size).toBe(entries.length);
    for (const { name, url } of entries) {
      expect(name).toMatch(/^[a-z0-9/_-]+$/);
      const [page = '', anchor] = url.split('#');
      const html = readBuilt(`${page}index.html`);
      if (anchor !== undefined) expect(html, url).toMatch(new RegExp(`\\sid="${anchor}"`));
    }
  });
});

test('links.json has the same names with full addresses', () => {
  const links: Record<string, { title: string; url: string }> = JSON.parse(readBuilt('links.json'));
  expect(Object.keys(links).sort()).toEqual([...new Set(entries.map(({ name }) => name))].sort());
  for (const { name, url, title } of entries) expect(links[name]).toEqual({ title, url: SITE_URL + url });
});

const sphinxVersion = spawnSync('sphinx-build', ['--version'], { encoding: 'utf8' }).stdout?.trim();

if (sphinxVersion) {
  test(`${sphinxVersion} resolves a role, a responsibility, a tool and a pair by name`, () => {
    const [responsibility] = catalogue.roles.find(({ id }: { id: string }) => id === 'harbor-pilot').responsibilities;
    const [pair] = catalogue.collaborations;
    const { html, output } = buildWithSphinx(`
- :external+roles:doc:\`harbor-master\`
- :external+roles:ref:\`harbor-pilot/${responsibility.id}\`
- :ref:\`Own words <roles:harbor-pilot/${responsibility.id}>\`
- :ref:\`roles:harbor-master\`
- :external+roles:doc:\`tools/block-and-tackle\`
- :external+roles:ref:\`collaboration/${pair.id}\`
`);
    expect(output).not.toMatch(/WARNING|ERROR/);
    const links = [...html.matchAll(/<a class="reference external" href="([^"]+)"[^>]*>(?:<span[^>]*>)?([^<]+)</g)];
    expect(links.map(([, url, text]) => [url, textOfHtml(text ?? '')])).toEqual([
      [`${SITE_URL}roles/harbor-master/`, 'Harbor Master'],
      [`${SITE_URL}roles/harbor-pilot/#${responsibility.id}`, responsibility.text],
      [`${SITE_URL}roles/harbor-pilot/#${responsibility.id}`, 'Own words'],
      [`${SITE_URL}roles/harbor-master/`, 'Harbor Master'],
      [`${SITE_URL}tools/block-and-tackle/`, 'Block & Tackle'],
      [`${SITE_URL}collaboration/#${pair.id}`, expect.stringContaining(' and ')],
    ]);
  });

  test(`${sphinxVersion} complains about a role that does not exist`, () => {
    expect(buildWithSphinx(':external+roles:doc:`no-such-role`').output).toContain('no-such-role');
  });
} else {
  console.warn('sphinx-build is not installed: objects.inv was checked by this test’s own reading alone.');
  test('objects.inv was checked by this test’s own reading alone, since sphinx-build is not installed', () => {
    expect(entries.length).toBeGreaterThan(0);
  });
}

/** Builds a Sphinx project whose one page holds the text, and that knows the built site as `roles`. */
function buildWithSphinx(text: string): { html: string; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'sphinx-'));
  try {
    mkdirSync(join(folder, 'source'));
    writeFileSync(
      join(folder, 'source/conf.py'),
      `project = 'Other documentation'
extensions = ['sphinx.ext.intersphinx']
nitpicky = True
intersphinx_mapping = {'roles': (${JSON.stringify(SITE_URL)}, ${JSON.stringify(inventoryFile)})}
`,
    );
    writeFileSync(join(folder, 'source/index.rst'), `Other documentation\n===================\n\n${text}\n`);
    const output = execFileSync('sh', ['-c', 'sphinx-build -q -b html source built 2>&1'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { html: readFileSync(join(folder, 'built/index.html'), 'utf8'), output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads an inventory of version 2 as Sphinx's documentation describes it. */
function readInventory(bytes: Buffer): { name: string; role: string; url: string; title: string }[] {
  let start = 0;
  const header = Array.from({ length: 4 }, () => {
    const end = bytes.indexOf('\n', start);
    const line = bytes.toString('utf8', start, end);
    start = end + 1;
    return line;
  });
  expect(header[0]).toBe('# Sphinx inventory version 2');
  expect(header[1]).toBe(`# Project: ${catalogue.site.title}`);
  expect(header[2]).toMatch(/^# Version: /);
  expect(header[3]).toContain('zlib');
  const lines = inflateSync(bytes.subarray(start)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [, name = '', role = '', uri = '', title = ''] =
      /^(.+?)\s+(\S+)\s+-?\d+\s+?(\S*)\s+(.*)$/.exec(line) ?? expect.fail(`no entry: ${line}`);
    return { name, role, url: uri.replace(/\$$/, name), title };
  });
}
