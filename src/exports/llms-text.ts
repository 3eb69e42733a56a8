import type { Site } from '../schema/site.ts';
import {
  absoluteUrl,
  catalogueJsonPath,
  catalogueSchemaPath,
  llmsFullPath,
  markdownPath,
  pathInSite,
} from '../routes.ts';
import { heading, list, paragraph, section, webLink } from './markdown/nodes.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import type { SitePage } from './site-pages.ts';

const KINDS = { overviews: 'Overviews', roles: 'Roles', guides: 'Guides', tools: 'Tools' } as const;

/** Writes `llms.txt` as llmstxt.org describes it: what the site is, and where the Markdown of each page stands. */
export function writeLlmsText(site: Site, pages: readonly SitePage[]): string {
  const linkTo = (title: string, path: string) => webLink(title, absoluteUrl(path));
  return writeMarkdown([
    heading(1, site.title),
    { type: 'blockquote', children: [paragraph(site.description)] },
    paragraph('Statements of roles are cited: a footnote names the source and the place in it.'),
    ...Object.entries(KINDS).flatMap(([kind, title]) =>
      section(
        title,
        list(
          pages
            .filter((page) => page.kind === kind && page.markdown)
            .map((page) => paragraph(linkTo(page.title, markdownPath(page.path)), `: ${page.summary}`)),
        ),
      ),
    ),
    ...section(
      'Data',
      list([
        paragraph(linkTo('All pages in one file', llmsFullPath()), ': this list’s pages one after the other'),
        paragraph(linkTo('Catalogue', catalogueJsonPath()), ': everything as JSON'),
        paragraph(linkTo('JSON Schema', catalogueSchemaPath()), ': what the catalogue’s fields mean'),
      ]),
    ),
  ]);
}

/** Writes the Markdown of all pages into one text. Footnotes are named after their page, so that none meet. */
export function writeLlmsFullText(pages: readonly SitePage[]): string {
  return pages
    .flatMap(({ markdown, path }) => {
      const prefix = pathInSite(path).replaceAll('/', '-');
      return markdown ? [writeMarkdown(markdown(prefix))] : [];
    })
    .join('\n---\n\n');
}
