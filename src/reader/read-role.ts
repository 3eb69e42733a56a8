import GithubSlugger from 'github-slugger';
import type { VFile } from 'vfile';
import type { RoleFrontMatter } from '../schema/role.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkMentions, type Mention, takeCitations } from './citations.ts';
import { removeComments } from './comments.ts';
import type { RoleEntry } from './entry.ts';
import { reportUnusedId, takeExplicitIds } from './explicit-ids.ts';
import type { FrontMatter, Locate } from './front-matter.ts';
import { resolveLinks } from './links.ts';
import { parseMarkdown } from './markdown.ts';
import { readRoleBody } from './role-body.ts';
import { createTermLinker, type TermNames } from './term-links.ts';

/** Anchors of the sections that every role page may have, so that no heading of the text takes them. */
export const ROLE_PAGE_ANCHORS = [
  'main',
  'who-they-are',
  'key-responsibilities',
  'lifecycle',
  'tools',
  'gives',
  'receives',
  'differences',
  'names',
  'citations',
] as const;

/**
 * Reads the text of a role file, whose front matter was read before: the titles of all roles have to be known to
 * tell terms from them. Problems go to the file; with any in the front matter there is no entry.
 */
export function readRole(
  file: VFile,
  id: string,
  { data, locate, body: text }: FrontMatter<RoleFrontMatter>,
  termNames: TermNames,
): RoleEntry | undefined {
  const tree = parseMarkdown(text);
  const explicitIds = takeExplicitIds(tree, file, ROLE_PAGE_ANCHORS);
  checkMarkdown(tree, file);
  const { citations, labels } = takeCitations(tree, file, `roles/${id}.md`);
  if (data) checkMentions(tree, text, file, citesInFrontMatter(data, locate), citations, labels);
  const links = resolveLinks(tree, file, `roles/${id}.md`);
  const linked = links.filter(({ kind }) => kind === 'terms').map((link) => link.id);
  const terms = createTermLinker(termNames, linked);
  const slugger = new GithubSlugger();
  for (const anchor of ROLE_PAGE_ANCHORS) slugger.slug(anchor);
  for (const { id: anchor } of explicitIds.values()) slugger.slug(anchor);
  removeComments(tree);
  const body = readRoleBody(tree, {
    file,
    titles: data ? [data.title, ...data.aliases] : [],
    numberOf: (label) => citations.findIndex((citation) => citation.label === label) + 1 || undefined,
    terms,
    slugger,
    explicitIds,
  });
  for (const unused of explicitIds.values()) reportUnusedId(unused, file);
  return data && { id, data, file, locate, links, body, citations, terms: [...terms.used] };
}

function citesInFrontMatter(data: RoleFrontMatter, locate: Locate): Mention[] {
  const lists: [readonly PropertyKey[], readonly string[]][] = [
    ...Object.entries(data.lifecycle).map(([phase, { cites }]): [PropertyKey[], string[]] => [
      ['lifecycle', phase],
      cites,
    ]),
    ...data.tools.map(({ cites }, index): [PropertyKey[], string[]] => [['tools', index], cites]),
    ...data.handoffs.map(({ cites }, index): [PropertyKey[], string[]] => [['handoffs', index], cites]),
    ...data.differs.map(({ cites }, index): [PropertyKey[], string[]] => [['differs', index], cites]),
  ];
  return lists.flatMap(([path, cites]) =>
    cites.map((label, index) => ({ label: label.toLowerCase(), place: locate([...path, 'cites', index]) })),
  );
}
