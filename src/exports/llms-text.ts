import type { Catalogue } from '../model/catalogue.ts';
import type { SitePage } from '../model/pages.ts';
import { FILES, markdownAddress, pathInSite } from '../routes.ts';
import { heading, list, paragraph, section, siteLink } from './markdown/nodes.ts';
import { markdownOf } from './markdown/page-to-markdown.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';

const KINDS: Readonly<Record<SitePage['kind'], string>> = {
  overviews: 'Overviews',
  roles: 'Roles',
  activities: 'Activities',
  guides: 'Guides',
  tools: 'Tools',
};

/** Writes `llms.txt` as llmstxt.org describes it: what the site is, and where the Markdown of each page stands. */
export function writeLlmsText(catalogue: Catalogue, pages: readonly SitePage[]): string {
  const { site, activities } = catalogue;
  const chart = paragraph(siteLink('Chart of activities', FILES.activitiesCsv), ': who has which part, as CSV');
  const data = [
    paragraph(siteLink('All pages in one file', FILES.llmsFull), ': this list’s pages one after the other'),
    paragraph(siteLink('Catalogue', FILES.catalogueJson), ': everything as JSON'),
    paragraph(siteLink('JSON Schema', FILES.catalogueSchema), ': what the catalogue’s fields mean'),
    ...(activities.length > 0 ? [chart] : []),
  ];
  return writeMarkdown([
    heading(1, site.title),
    { type: 'blockquote', children: [paragraph(site.description)] },
    paragraph('Statements are cited: a footnote names the source and the place in it.'),
    ...Object.entries(KINDS).flatMap(([kind, title]) => {
      const items = pages
        .filter((page) => page.kind === kind && markdownOf(page, catalogue))
        .map((page) => paragraph(siteLink(page.title, markdownAddress(page.address)), `: ${page.summary}`));
      return section(title, list(items));
    }),
    ...section('Data', list(data)),
  ]);
}

/** Writes the Markdown of all pages into one text. Footnotes are named after their page, so that none meet. */
export function writeLlmsFullText(catalogue: Catalogue, pages: readonly SitePage[]): string {
  return pages
    .flatMap((page) => {
      const write = markdownOf(page, catalogue);
      return write ? [writeMarkdown(write(pathInSite(page.address).replaceAll('/', '-')))] : [];
    })
    .join('\n---\n\n');
}
