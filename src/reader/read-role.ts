import type { VFile } from 'vfile';
import type { FrontMatterOf } from '../schema/kinds.ts';
import { roleSchema } from '../schema/role.ts';
import { anchorGiver } from './anchors.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkMentions, type Mention, takeCitations } from './citations.ts';
import { removeComments } from './comments.ts';
import type { ReadEntry, RoleEntry } from './entry.ts';
import { reportUnusedId, takeExplicitIds } from './explicit-ids.ts';
import { type Locate, readFrontMatter } from './front-matter.ts';
import { resolveLinks } from './links.ts';
import { modernizeShape } from './older-shape.ts';
import { dropPositions, parseMarkdown } from './parse-markdown.ts';
import { readRoleBody } from './role-body.ts';

/** Reads a role file. Problems go to the file; with any in the front matter there is no entry. */
export function readRole(file: VFile, id: string): ReadEntry<RoleEntry> | undefined {
  const frontMatter = readFrontMatter(file, roleSchema);
  if (!frontMatter) return undefined;
  const { data, locate, body: text } = frontMatter;
  const tree = parseMarkdown(text);
  const explicitIds = takeExplicitIds(tree, file, 'role');
  checkMarkdown(tree, file);
  const { citations, labels } = takeCitations(tree, file, `roles/${id}.md`);
  if (data) checkMentions(tree, text, file, citesInFrontMatter(data, locate), citations, labels);
  const links = resolveLinks(tree, file, `roles/${id}.md`);
  removeComments(tree);
  modernizeShape(tree, file, data ? [data.title, ...data.aliases] : [], explicitIds);
  const body = readRoleBody(tree, { file, anchorOf: anchorGiver('role', explicitIds) });
  for (const unused of explicitIds.values()) reportUnusedId(unused, file);
  dropPositions(tree);
  const entry = data && { ...data, id, path: file.path, body, citations: citations.map(({ citation }) => citation) };
  return entry && { entry, origin: { file, locate, links, citations } };
}

/** The mentions in the `cites:` fields of a role. */
function citesInFrontMatter(data: FrontMatterOf<'roles'>, locate: Locate): Mention[] {
  return (['lifecycle', 'tools', 'handoffs', 'differs'] as const).flatMap((list) =>
    Object.entries<{ cites: string[] }>(data[list]).flatMap(([key, { cites }]) =>
      cites.map((label, index) => ({ label: label.toLowerCase(), position: locate([list, key, 'cites', index]) })),
    ),
  );
}
