import { LinkChecker, LinkState } from 'linkinator';

/** What a walk over a site has found. */
export interface Walk {
  /** Each dead link or anchor as `page → link`. */
  readonly broken: readonly string[];
  /** Paths of everything that a link leads to, from the start's folder on. */
  readonly reached: ReadonlySet<string>;
}

/** Follows every link of a served site from its first page, anchors included. The web outside is left alone. */
export async function walkSite(start: string): Promise<Walk> {
  const { origin, pathname } = new URL(start);
  const { links } = await new LinkChecker().check({
    path: start,
    recurse: true,
    checkFragments: true,
    // The web outside is checked by a command of its own; the canonical addresses are not served here.
    linksToSkip: [`^(?!${origin})`],
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  const alive = links.filter(({ state }) => state === LinkState.OK);
  return {
    broken: broken.map(({ url, parent }) => `${parent} → ${url}`),
    reached: new Set(alive.map(({ url }) => new URL(url).pathname.replace(pathname, ''))),
  };
}
