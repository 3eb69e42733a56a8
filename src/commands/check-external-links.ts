import { LinkChecker, LinkState } from 'linkinator';
import { absoluteUrl, overviewPath } from '../routes.ts';

/** Answers that say no more than that a program is not welcome. */
const REFUSALS = new Set([401, 403, 405, 406, 429, 999]);

if (overviewPath() !== '/')
  throw new Error('Check the external links of a site that stands at the root, without a base path.');
const own = absoluteUrl(overviewPath());

// The checker serves dist/ itself, under a port of its own; the site's published address is left out.
const { links } = await new LinkChecker().check({
  path: '/',
  serverRoot: 'dist',
  recurse: true,
  retry: true,
  retryErrors: true,
  timeout: 30_000,
  linksToSkip: async (url) => url.startsWith(own),
});
const external = links.filter(({ url }) => /^https?:/.test(url) && new URL(url).hostname !== 'localhost');
const broken = external.filter(({ state }) => state === LinkState.BROKEN);
const report = ({ url, status, parent }: (typeof links)[number]): string =>
  `${status || 'no answer'} ${url}\n  on ${parent?.replace(/^https?:\/\/localhost:\d+/, '')}`;
const refused = broken.filter(({ status }) => REFUSALS.has(status ?? 0));
const dead = broken.filter(({ status }) => !REFUSALS.has(status ?? 0));

if (refused.length > 0) console.log(`Not open to programs, look yourself:\n${refused.map(report).join('\n')}\n`);
if (dead.length > 0) console.error(`Dead:\n${dead.map(report).join('\n')}\n`);
console.log(`${new Set(external.map(({ url }) => url)).size} external addresses, ${dead.length} dead links to them.`);
process.exitCode = dead.length > 0 ? 1 : 0;
