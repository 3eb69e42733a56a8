import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as addresses from '../../src/model/addresses.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('the address of', () => {
  test('every page is the one that other documents rely on', () => {
    expect([
      addresses.overviewAddress('home'),
      addresses.roleAddress('data-engineer'),
      addresses.overviewAddress('tools'),
      addresses.toolAddress('cpp'),
      addresses.overviewAddress('lifecycle'),
      addresses.overviewAddress('collaboration'),
      addresses.pairAddress('data-engineer--data-scientist'),
      addresses.overviewAddress('sources'),
      addresses.sourceAddress('people'),
      addresses.overviewAddress('glossary'),
      addresses.termAddress('drift'),
      addresses.overviewAddress('search'),
      addresses.overviewAddress('guides'),
      addresses.guideAddress('start-here'),
    ]).toEqual([
      '/',
      '/roles/data-engineer/',
      '/tools/',
      '/tools/cpp/',
      '/lifecycle/',
      '/collaboration/',
      '/collaboration/#data-engineer--data-scientist',
      '/sources/',
      '/sources/#people',
      '/glossary/',
      '/glossary/#drift',
      '/search/',
      '/guides/',
      '/guides/start-here/',
    ]);
  });

  test('a place is that of its page with an anchor', () => {
    expect(addresses.roleAddress('data-engineer', 'tools')).toBe('/roles/data-engineer/#tools');
    expect(addresses.guideAddress('start-here', 'first-steps')).toBe('/guides/start-here/#first-steps');
    expect(addresses.familyAddress('data')).toBe('/#family-data');
    expect(addresses.phaseAddress('design')).toBe('/lifecycle/#design');
  });

  test('an entry is the one of its kind', () => {
    expect(addresses.entryAddress('roles', 'x')).toBe(addresses.roleAddress('x'));
    expect(addresses.entryAddress('tools', 'x')).toBe(addresses.toolAddress('x'));
    expect(addresses.entryAddress('sources', 'x')).toBe(addresses.sourceAddress('x'));
    expect(addresses.entryAddress('terms', 'x')).toBe(addresses.termAddress('x'));
    expect(addresses.entryAddress('guides', 'x')).toBe(addresses.guideAddress('x'));
  });

  test('an entry that is a place on a shared page has no further anchor', () => {
    expect(addresses.targetAddress({ kind: 'terms', id: 'drift', anchor: 'more' })).toBe('/glossary/#drift');
  });

  test('a page comes apart into the page and the anchor', () => {
    expect(addresses.pageOf('/roles/x/#y')).toBe('/roles/x/');
    expect(addresses.anchorIn('/roles/x/#y')).toBe('y');
    expect(addresses.pageOf('/roles/x/')).toBe('/roles/x/');
    expect(addresses.anchorIn('/roles/x/')).toBeUndefined();
  });
});

describe.for([
  ['/', '/'],
  ['/handbook/', '/handbook/'],
  ['docs/people', '/docs/people/'],
])('under the base path "%s"', ([base = '', at = '']) => {
  let routes: typeof import('../../src/routes.ts');
  beforeEach(async () => {
    vi.resetModules();
    vi.stubEnv('BASE_PATH', base);
    vi.stubEnv('SITE_URL', 'https://example.org');
    routes = await import('../../src/routes.ts');
  });

  test('the path of an address begins with the base path', () => {
    expect(routes.href('/')).toBe(at);
    for (const address of ['/', '/roles/data-engineer/#pipelines', routes.FILES.catalogueJson]) {
      expect(routes.href(address)).toBe(at + address.slice(1));
    }
  });

  test('a full address has the origin once and the base path once', () => {
    expect(routes.url('/roles/x/')).toBe(`https://example.org${at}roles/x/`);
  });

  test('what stands beside a page has an address of its own: its Markdown, its data, its preview', () => {
    expect(routes.href(routes.markdownAddress('/'))).toBe(`${at}index.md`);
    expect(routes.href(routes.markdownAddress('/roles/x/'))).toBe(`${at}roles/x.md`);
    expect(routes.href(routes.markdownAddress('/collaboration/#a--b'))).toBe(`${at}collaboration.md`);
    expect(routes.href(routes.FILES.catalogueJson)).toBe(`${at}api/catalogue.json`);
    expect(routes.href(routes.roleJsonAddress('data-engineer'))).toBe(`${at}api/roles/data-engineer.json`);
    expect(routes.href(routes.rolePreviewAddress('x'))).toBe(`${at}previews/roles/x.png`);
    expect(routes.href(routes.activityPreviewAddress('x'))).toBe(`${at}previews/activities/x.png`);
  });
});
