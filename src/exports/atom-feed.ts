import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Catalogue } from '../model/catalogue.ts';
import type { History } from '../reader/history.ts';
import { overviewAddress, roleAddress } from '../model/addresses.ts';
import { FILES, url } from '../routes.ts';

/** When a feed without entries says that it last changed: it has to say something, and nothing is known. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * Writes the Atom feed of the roles, the one that changed last first. A role without a known change is left out, so
 * that without history the feed is empty.
 */
export function writeAtomFeed({ site, roles }: Catalogue, history: History): string {
  const changed = roles
    .flatMap((role) => {
      const moment = history.changedAt(role.path);
      return moment ? [{ role, updated: new Date(moment).toISOString() }] : [];
    })
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  const home = url(overviewAddress('home'));
  const entries = changed.map(({ role, updated }) => {
    const link = url(roleAddress(role.id));
    return x('entry', [
      x('title', role.title),
      x('link', { href: link }),
      x('id', link),
      x('updated', updated),
      x('summary', role.summary),
    ]);
  });
  return toXml(
    [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      x('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
        x('title', `${site.title}: changed roles`),
        x('link', { href: home }),
        x('link', { rel: 'self', type: 'application/atom+xml', href: url(FILES.feed) }),
        x('id', home),
        x('updated', changed[0]?.updated ?? NEVER),
        x('author', [x('name', site.title)]),
        ...entries,
      ]),
    ],
    { closeEmptyElements: true },
  );
}
