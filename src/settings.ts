import { resolve } from 'node:path';

/** What a build depends on besides the content. Every command reads it the same way. */
export interface Settings {
  /** Origin of the published site, without a trailing slash: `https://example.org`. */
  readonly siteUrl: string;
  /** Path the site stands under; begins and ends with a slash: `/`, `/handbook/`. */
  readonly basePath: string;
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Port that `npm start` and `npm run dev` listen on. */
  readonly port: number;
  /** Web address of the content's repository; set, it takes precedence over the one in `site.yaml`. */
  readonly repositoryUrl: string | undefined;
}

/**
 * Reads the settings from environment variables (`SITE_URL`, `BASE_PATH`, `CONTENT_DIR`, `PORT`,
 * `REPOSITORY_URL`).
 *
 * @throws Error that names the variable, when a value cannot be used.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const port = Number(env['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${env['PORT']}", which is no port number. Use a number from 1 to 65535.`);
  }
  return {
    siteUrl: readOrigin(env['SITE_URL'] || `http://localhost:${port}`),
    basePath: readBasePath(env['BASE_PATH'] || '/'),
    contentDir: resolve(env['CONTENT_DIR'] || 'content'),
    port,
    repositoryUrl: readRepository(env['REPOSITORY_URL'] || undefined),
  };
}

function readOrigin(value: string): string {
  const { pathname, origin } = readWebAddress('SITE_URL', value, 'https://example.org');
  if (pathname === '/') return origin;
  throw new Error(`SITE_URL is "${value}", which has a path. Put the path "${pathname}" into BASE_PATH instead.`);
}

function readRepository(value: string | undefined): string | undefined {
  const example = 'https://example.org/team/roles';
  if (value !== undefined) readWebAddress('REPOSITORY_URL', value, example);
  if (/[?#]/.test(value ?? '')) {
    throw new Error(`REPOSITORY_URL is "${value}", which has a query or a fragment. Write it like ${example}.`);
  }
  return value?.replace(/\/+$/, '');
}

function readWebAddress(name: string, value: string, example: string): URL {
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new Error(`${name} is "${value}", which is no web address. Write it like ${example}.`);
}

function readBasePath(value: string): string {
  const inner = value.replace(/^\/+|\/+$/g, '');
  const hasOddSegment = inner !== '' && inner.split('/').some((segment) => /^\.{0,2}$/.test(segment));
  if (hasOddSegment || /[^A-Za-z0-9/._~-]/.test(value)) {
    throw new Error(`BASE_PATH is "${value}", which is no path. Write it like /handbook/.`);
  }
  return inner ? `/${inner}/` : '/';
}
