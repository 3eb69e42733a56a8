import { writeActivitiesCsv } from './exports/activities-csv.ts';
import { writeAtomFeed } from './exports/atom-feed.ts';
import { catalogueToJson, roleToJson } from './exports/catalogue-json.ts';
import { catalogueJsonSchema, roleJsonSchema, toJsonSchema } from './exports/catalogue-schema.ts';
import { linksToJson, listLinkNames } from './exports/link-names.ts';
import { writeLlmsFullText, writeLlmsText } from './exports/llms-text.ts';
import { markdownOf } from './exports/markdown/page-to-markdown.ts';
import { writeMarkdown } from './exports/markdown/write-markdown.ts';
import { writeObjectsInventory } from './exports/objects-inventory.ts';
import { openSearchDescription } from './exports/open-search.ts';
import { writeSitemap } from './exports/sitemap.ts';
import type { Catalogue } from './model/catalogue.ts';
import type { SitePage } from './model/pages.ts';
import { drawActivityPreview } from './preview-images/activity-preview.ts';
import { renderPreview } from './preview-images/render-preview.ts';
import { drawRolePreview } from './preview-images/role-preview.ts';
import { drawSitePreview } from './preview-images/site-preview.ts';
import type { History } from './reader/history.ts';
import { activityPreviewAddress, FILES, markdownAddress, roleJsonAddress, rolePreviewAddress, url } from './routes.ts';
import { makeActivitiesFile } from './search/build/make-activities-file.ts';
import { makeNamesFile } from './search/build/make-names-file.ts';

/** A file of the site that is no page: its address, and what writes it. */
export type SiteFile = readonly [address: string, write: () => BodyInit | Promise<BodyInit>];

/** Every file beside the pages, for programs and for other sites. Search index and redirects need the built pages. */
export function listFiles(catalogue: Catalogue, pages: readonly SitePage[], history: History): SiteFile[] {
  const { site, roles, activities } = catalogue;
  const json = (address: string, value: () => object): SiteFile => [address, () => JSON.stringify(value())];
  const { catalogueSchema, roleSchema } = FILES;
  return [
    json(FILES.catalogueJson, () => catalogueToJson(catalogue)),
    ...roles.map((role) => json(roleJsonAddress(role.id), () => roleToJson(role))),
    json(catalogueSchema, () => toJsonSchema(catalogueJsonSchema, url(catalogueSchema), 'Catalogue of roles')),
    json(roleSchema, () => toJsonSchema(roleJsonSchema, url(roleSchema), 'A role')),
    ...(activities.length > 0 ? [[FILES.activitiesCsv, () => writeActivitiesCsv(catalogue)] as const] : []),
    json(FILES.searchNames, () => makeNamesFile(catalogue)),
    ...(activities.length > 0 ? [json(FILES.searchActivities, () => makeActivitiesFile(catalogue))] : []),
    json(FILES.linksJson, () => linksToJson(listLinkNames(catalogue))),
    [FILES.objectsInventory, () => writeObjectsInventory(site.title, listLinkNames(catalogue))],
    [FILES.sitemap, () => writeSitemap(pages, history)],
    [FILES.feed, () => writeAtomFeed(catalogue, history)],
    [FILES.openSearch, () => openSearchDescription(site)],
    // Search engines read this file at the root of a host only; there it leads them to the sitemap.
    [FILES.robots, () => `User-agent: *\nAllow: /\n\nSitemap: ${url(FILES.sitemap)}\n`],
    [FILES.llms, () => writeLlmsText(catalogue, pages)],
    [FILES.llmsFull, () => writeLlmsFullText(catalogue, pages)],
    ...pages.flatMap((page): SiteFile[] => {
      const write = markdownOf(page, catalogue);
      return write ? [[markdownAddress(page.address), () => writeMarkdown(write())]] : [];
    }),
    [FILES.sitePreview, () => renderPreview(drawSitePreview(catalogue))],
    ...activities.map((activity): SiteFile => {
      return [activityPreviewAddress(activity.id), () => renderPreview(drawActivityPreview(activity, site))];
    }),
    ...roles.map((role): SiteFile => {
      return [rolePreviewAddress(role.id), () => renderPreview(drawRolePreview(role, site))];
    }),
  ];
}
