import { expect, test } from 'vitest';
import { nameSlug } from '../../src/model/names.ts';
import { pages, readBuilt, signposts } from './files.ts';

const catalogue = JSON.parse(readBuilt('api/catalogue.json'));

test('every alias of every role and tool has an address, which leads to the page without a script', () => {
  for (const kind of ['roles', 'tools'] as const) {
    for (const { id, title, aliases } of catalogue[kind]) {
      for (const name of [title, ...aliases].filter((one) => nameSlug(one) !== id)) {
        const path = `${kind}/${nameSlug(name)}/index.html`;
        if (pages.includes(path)) continue;
        const html = readBuilt(path);
        const target = `/handbook/${kind}/${id}/`;
        expect(html, name).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
        expect(html, name).toContain(`<link rel="canonical" href="https://roles.example${target}">`);
        expect(html, name).toContain(`<a href="${target}">${title}</a>`);
      }
    }
  }
});

test('every name that a source has for a role leads to it, or offers it among others', () => {
  for (const { id, named } of catalogue.roles) {
    for (const { as } of named) {
      const path = `roles/${nameSlug(as)}/index.html`;
      expect(readBuilt(path), as).toContain(`/handbook/roles/${pages.includes(path) ? '' : `${id}/"`}`);
    }
  }
});

test('an ambiguous name offers each role that it may mean, and leads to none by itself', () => {
  const html = readBuilt('roles/pm/index.html');
  expect(html).not.toContain('http-equiv="refresh"');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  expect([...main.matchAll(/\/handbook\/roles\/([a-z-]+)\/"/g)].map((match) => match[1])).toEqual([
    'product-manager',
    'project-manager',
  ]);
});

test('servers are told of each clear name, and every redirect leads to a page, never to another redirect', () => {
  const lines = readBuilt('_redirects').trim().split('\n');
  const from = new Set(lines.map((line) => line.split(' ')[0]));
  expect(from).toContain('/handbook/roles/sre/');
  expect(from).toContain('/handbook/tools/k8s/');
  expect(from).not.toContain('/handbook/roles/pm/');
  for (const line of lines) {
    const [, source = '', target = ''] = /^(\/handbook\/\S+\/) (\/handbook\/\S+\/) 301!?$/.exec(line) ?? [];
    expect(signposts, line).toContain(`${source.replace('/handbook/', '')}index.html`);
    expect(pages, line).toContain(`${target.replace('/handbook/', '')}index.html`);
  }
});
