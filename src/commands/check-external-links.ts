import { LinkChecker, LinkState } from 'linkinator';
import { overviewAddress } from '../model/addresses.ts';
import { href, url } from '../routes.ts';

/** Answers that say no more than that a program is not welcome. */
const REFUSALS = new Set([401, 403, 405, 406, 429, 999]);

const home = overviewAddress('home');
if (href(home) !== '/')
  throw new Error('Check the external links of a site that stands at the root, without a base path.');
const own = url(home);

// The checker serves dist/ itself, under a port of its own; the site's published address is left out.
const { links } = await new LinkChecker().check({
  path: '/',
  serverRoot: 'dist',
  recurse: true,
  retry: true,
  retryErrors: true,
  timeout: 30_000,
  linksToSkip: async (link) => link.startsWith(own),
});
const external = links.filter((link) => /^https?:/.test(link.url) && new URL(link.url).hostname !== 'localhost');
const broken = external.filter(({ state }) => state === LinkState.BROKEN);
const report = ({ url: to, status, parent }: (typeof links)[number]): string =>
  `${status || 'no answer'} ${to}\n  on ${parent?.replace(/^https?:\/\/localhost:\d+/, '')}`;
const refused = broken.filter(({ status }) => REFUSALS.has(status ?? 0));
const dead = broken.filter(({ status }) => !REFUSALS.has(status ?? 0));

if (refused.length > 0) console.log(`Not open to programs, look yourself:\n${refused.map(report).join('\n')}\n`);
if (dead.length > 0) console.error(`Dead:\n${dead.map(report).join('\n')}\n`);
console.log(`${new Set(external.map((link) => link.url)).size} external addresses, ${dead.length} dead links to them.`);
process.exitCode = dead.length > 0 ? 1 : 0;
