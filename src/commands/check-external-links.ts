import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import { overviewAddress } from '../model/addresses.ts';
import { href, url } from '../routes.ts';

/** Answers that say no more than that a program is not welcome. */
const REFUSALS = new Set<number | undefined>([401, 403, 405, 406, 429, 999]);

const home = overviewAddress('home');
if (href(home) !== '/') {
  throw new Error('Check the external links of a site that stands at the root, without a base path.');
}
// The checker serves dist/ itself, under a port of its own; the site's published address is left out.
const { links } = await new LinkChecker().check({
  path: '/',
  serverRoot: 'dist',
  recurse: true,
  retry: true,
  retryErrors: true,
  timeout: 30_000,
  linksToSkip: [`^${RegExp.escape(url(home))}`],
});
const external = links.filter((link) => /^https?:(?!\/\/localhost:)/.test(link.url));
const refused = external.filter(({ status }) => REFUSALS.has(status));
const dead = external.filter(({ state, status }) => state === LinkState.BROKEN && !REFUSALS.has(status));
const show = (some: readonly LinkResult[]): string =>
  some.map(({ status, url: to, parent }) => `${status || 'no answer'} ${to}\n  on ${parent}\n`).join('');

if (refused.length > 0) console.log(`Not open to programs, look yourself:\n${show(refused)}`);
if (dead.length > 0) console.error(`Dead:\n${show(dead)}`);
console.log(`${new Set(external.map((link) => link.url)).size} external addresses, ${dead.length} dead links to them.`);
process.exitCode = dead.length > 0 ? 1 : 0;
