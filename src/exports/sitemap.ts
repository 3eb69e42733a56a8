import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { History } from '../reader/history.ts';
import type { SitePage } from '../model/pages.ts';
import { url } from '../routes.ts';

/** Writes the sitemap for search engines: every page with the day on which one of its files last changed. */
export function writeSitemap(pages: readonly SitePage[], history: History): string {
  const urls = pages.map(({ address, files }) => {
    const day = files
      .flatMap((file) => history.lastChanged(file) ?? [])
      .sort()
      .at(-1);
    return x('url', [x('loc', url(address)), ...(day ? [x('lastmod', day)] : [])]);
  });
  return toXml(
    [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls),
    ],
    { closeEmptyElements: true },
  );
}
