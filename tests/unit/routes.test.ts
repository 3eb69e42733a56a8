import { afterEach, describe, expect, test, vi } from 'vitest';
import * as routes from '../../src/routes.ts';

afterEach(() => void vi.unstubAllEnvs());

describe.for([
  ['/', '/'],
  ['/handbook/', '/handbook/'],
  ['docs/people', '/docs/people/'],
])('under the base path "%s"', ([base = '', at = '']) => {
  const under = <T>(make: () => T): T => {
    vi.stubEnv('BASE_PATH', base);
    vi.stubEnv('SITE_URL', 'https://example.org');
    return make();
  };

  test('every page has the address that other documents rely on', () => {
    expect(
      under(() => [
        routes.overviewPath(),
        routes.rolePath('data-engineer'),
        routes.toolsPath(),
        routes.toolPath('cpp'),
        routes.lifecyclePath(),
        routes.collaborationPath(),
        routes.pairPath('data-engineer--data-scientist'),
        routes.sourcesPath(),
        routes.sourcePath('people'),
        routes.searchPath(),
        routes.guidesPath(),
        routes.guidePath('start-here'),
        routes.catalogueJsonPath(),
        routes.roleJsonPath('data-engineer'),
      ]),
    ).toEqual([
      at,
      `${at}roles/data-engineer/`,
      `${at}tools/`,
      `${at}tools/cpp/`,
      `${at}lifecycle/`,
      `${at}collaboration/`,
      `${at}collaboration/#data-engineer--data-scientist`,
      `${at}sources/`,
      `${at}sources/#people`,
      `${at}search/`,
      `${at}guides/`,
      `${at}guides/start-here/`,
      `${at}api/catalogue.json`,
      `${at}api/roles/data-engineer.json`,
    ]);
  });

  test('the page of an entry is the one of its kind', () => {
    under(() => {
      expect(routes.entryPath('roles', 'x')).toBe(routes.rolePath('x'));
      expect(routes.entryPath('tools', 'x')).toBe(routes.toolPath('x'));
      expect(routes.entryPath('sources', 'x')).toBe(routes.sourcePath('x'));
      expect(routes.entryPath('guides', 'x')).toBe(routes.guidePath('x'));
    });
  });

  test('a full address has the origin once and the base path once', () => {
    expect(under(() => routes.absoluteUrl(routes.rolePath('x')))).toBe(`https://example.org${at}roles/x/`);
  });
});
