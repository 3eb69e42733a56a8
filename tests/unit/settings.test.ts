import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';

test('without variables the site stands at the root of localhost:4321, made of content/', () => {
  const expected = {
    siteUrl: 'http://localhost:4321',
    basePath: '/',
    contentDir: resolve('content'),
    port: 4321,
    repositoryUrl: undefined,
  };
  expect(readSettings({})).toEqual(expected);
  expect(readSettings({ SITE_URL: '', BASE_PATH: '', CONTENT_DIR: '', PORT: '', REPOSITORY_URL: '' })).toEqual(
    expected,
  );
});

test.for([
  ['/', '/'],
  ['//', '/'],
  ['handbook', '/handbook/'],
  ['/handbook', '/handbook/'],
  ['handbook/', '/handbook/'],
  ['/handbook/', '/handbook/'],
  ['/docs/people_1.0~a', '/docs/people_1.0~a/'],
])('the base path "%s" is read as "%s"', ([BASE_PATH, expected]) => {
  expect(readSettings({ BASE_PATH }).basePath).toBe(expected);
});

test.for([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['HTTPS://Example.org:8443', 'https://example.org:8443'],
])('the address "%s" is read as "%s"', ([SITE_URL, expected]) => {
  expect(readSettings({ SITE_URL }).siteUrl).toBe(expected);
});

test('the port is also the one of the address, as long as no other is given', () => {
  expect(readSettings({ PORT: '8080' })).toMatchObject({ port: 8080, siteUrl: 'http://localhost:8080' });
  expect(readSettings({ PORT: '8080', SITE_URL: 'https://example.org' }).siteUrl).toBe('https://example.org');
});

test('a content folder may be relative or absolute; the address of a repository loses its last slash', () => {
  expect(readSettings({ CONTENT_DIR: '../ours' }).contentDir).toBe(resolve('../ours'));
  expect(readSettings({ CONTENT_DIR: '/srv/ours' }).contentDir).toBe('/srv/ours');
  expect(readSettings({ REPOSITORY_URL: 'https://git.example/a/b/' }).repositoryUrl).toBe('https://git.example/a/b');
});

describe('a value that cannot be used is refused by the name of its variable:', () => {
  test.for([
    [{ PORT: 'http' }, 'PORT is "http", which is no port number. Use a number from 1 to 65535.'],
    [{ PORT: '0' }, 'PORT is "0", which is no port number. Use a number from 1 to 65535.'],
    [{ PORT: '65536' }, 'PORT is "65536", which is no port number. Use a number from 1 to 65535.'],
    [{ PORT: '80.5' }, 'PORT is "80.5", which is no port number. Use a number from 1 to 65535.'],
    [
      { SITE_URL: 'example.org' },
      'SITE_URL is "example.org", which is no web address. Write it like https://example.org.',
    ],
    [
      { SITE_URL: 'ftp://example.org' },
      'SITE_URL is "ftp://example.org", which is no web address. Write it like https://example.org.',
    ],
    [
      { SITE_URL: 'https://example.org/docs/' },
      'SITE_URL is "https://example.org/docs/", which has a path. Put the path "/docs/" into BASE_PATH instead.',
    ],
    [
      { BASE_PATH: 'https://example.org/docs' },
      'BASE_PATH is "https://example.org/docs", which is no path. Write it like /handbook/.',
    ],
    ...['?tab=readme', '#readme', '?'].map(
      (rest) =>
        [
          { REPOSITORY_URL: `https://git.example/a/b${rest}` },
          `REPOSITORY_URL is "https://git.example/a/b${rest}", which has a query or a fragment. Write it like https://example.org/team/roles.`,
        ] as const,
    ),
    [{ BASE_PATH: '/our docs/' }, 'BASE_PATH is "/our docs/", which is no path. Write it like /handbook/.'],
    [{ BASE_PATH: '/a?b' }, 'BASE_PATH is "/a?b", which is no path. Write it like /handbook/.'],
  ] as const)('%j', ([env, message]) => {
    expect(() => readSettings({ ...env })).toThrow(new Error(message));
  });
});
