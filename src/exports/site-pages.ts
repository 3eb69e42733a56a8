import type { RootContent } from 'mdast';
import type { Catalogue } from '../model/catalogue.ts';
import {
  collaborationPath,
  glossaryPath,
  guidePath,
  guidesPath,
  lifecyclePath,
  overviewPath,
  rolePath,
  searchPath,
  sourcesPath,
  toolPath,
  toolsPath,
} from '../routes.ts';
import { guideToMarkdown } from './markdown/guide-to-markdown.ts';
import * as overviews from './markdown/overviews-to-markdown.ts';
import { roleToMarkdown } from './markdown/role-to-markdown.ts';
import { toolToMarkdown } from './markdown/tool-to-markdown.ts';

/** A page of the site as those see it who do not read it in a browser. */
export interface SitePage {
  readonly kind: 'overviews' | 'roles' | 'tools' | 'guides';
  readonly path: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** The content files that it is made of. */
  readonly files: readonly string[];
  /** Its content; nothing for a page that is only a form. The prefix begins the label of each footnote. */
  readonly markdown: ((footnotePrefix?: string) => RootContent[]) | undefined;
}

/** Every page that has something to say, the overviews first. Redirects and the page for errors are none. */
export function listSitePages(catalogue: Catalogue): SitePage[] {
  const { site, roles, tools, sources, terms, guides } = catalogue;
  const filesOf = (...lists: (readonly { readonly path: string }[])[]): string[] =>
    lists.flat().map(({ path }) => path);
  const overview = (
    title: string,
    path: string,
    summary: string,
    files: readonly string[],
    markdown?: SitePage['markdown'],
  ): SitePage => ({ kind: 'overviews', title, path, summary, files, markdown });
  return [
    overview(site.title, overviewPath(), site.description, filesOf(roles), () => overviews.rolesToMarkdown(catalogue)),
    overview(
      'Lifecycle',
      lifecyclePath(),
      'Which role takes part in which phase, and what it does there.',
      filesOf(roles),
      (prefix) => overviews.lifecycleToMarkdown(catalogue, prefix),
    ),
    overview('Collaboration', collaborationPath(), 'Who hands what to whom.', filesOf(roles), (prefix) =>
      overviews.collaborationToMarkdown(catalogue, prefix),
    ),
    overview('Tools', toolsPath(), 'Every tool, with the roles that use it.', filesOf(roles, tools), () =>
      overviews.toolsToMarkdown(catalogue),
    ),
    overview('Sources', sourcesPath(), 'What the site is made from.', filesOf(sources, roles), () =>
      overviews.sourcesToMarkdown(catalogue),
    ),
    ...(terms.length > 0
      ? [
          overview('Glossary', glossaryPath(), 'The terms of the field in plain words.', filesOf(terms), () =>
            overviews.glossaryToMarkdown(catalogue),
          ),
        ]
      : []),
    overview('Guides', guidesPath(), 'Longer reading.', filesOf(guides), () => overviews.guidesToMarkdown(catalogue)),
    overview('Search', searchPath(), 'Every name in alphabetical order.', filesOf(roles, tools)),
    ...roles.map((role): SitePage => ({
      kind: 'roles',
      path: rolePath(role.id),
      title: role.title,
      summary: role.summary,
      files: [role.path],
      markdown: (prefix) => roleToMarkdown(role, prefix),
    })),
    ...tools.map((tool): SitePage => ({
      kind: 'tools',
      path: toolPath(tool.id),
      title: tool.title,
      summary: `${tool.kind}; used by ${tool.usedBy.map(({ role }) => role.title).join(', ') || 'no role yet'}`,
      files: [tool.path, ...tool.usedBy.map(({ role }) => role.path)],
      markdown: (prefix) => toolToMarkdown(tool, prefix),
    })),
    ...guides.map((guide): SitePage => ({
      kind: 'guides',
      path: guidePath(guide.id),
      title: guide.title,
      summary: guide.summary,
      files: [guide.path],
      markdown: () => guideToMarkdown(guide, roles),
    })),
  ];
}
