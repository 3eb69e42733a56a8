import type { SitePage } from '../model/pages.ts';
import type { History } from '../reader/history.ts';
import { url } from '../routes.ts';
import { xml, xmlDocument } from './xml.ts';

/** Writes the sitemap for search engines: every page with the day on which one of its files last changed. */
export function writeSitemap(pages: readonly SitePage[], history: History): string {
  const urls = pages.map(({ address, files }) => {
    const days = files.flatMap((file) => history.lastChanged(file) ?? []).sort();
    const lastChanged = days.slice(-1).map((day) => xml`<lastmod>${day}</lastmod>`);
    return xml`<url><loc>${url(address)}</loc>${lastChanged}</url>`;
  });
  return xmlDocument(xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`);
}
