import { overviewAddress, roleAddress } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { History } from '../reader/history.ts';
import { FILES, url } from '../routes.ts';
import { xml, xmlDocument } from './xml.ts';

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
      return moment ? [{ ...role, link: url(roleAddress(role.id)), updated: new Date(moment) }] : [];
    })
    .sort((a, b) => b.updated.getTime() - a.updated.getTime());
  const home = url(overviewAddress('home'));
  return xmlDocument(xml`
    <feed xmlns="http://www.w3.org/2005/Atom">
      <title>${site.title}: changed roles</title>
      <link href="${home}" />
      <link rel="self" type="application/atom+xml" href="${url(FILES.feed)}" />
      <id>${home}</id>
      <updated>${changed[0]?.updated.toISOString() ?? NEVER}</updated>
      <author><name>${site.title}</name></author>
      ${changed.map(
        ({ title, link, updated, summary }) => xml`
          <entry>
            <title>${title}</title>
            <link href="${link}" />
            <id>${link}</id>
            <updated>${updated.toISOString()}</updated>
            <summary>${summary}</summary>
          </entry>
        `,
      )}
    </feed>
  `);
}
