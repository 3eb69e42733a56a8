import type { VFile } from 'vfile';
import { roleSchema } from '../schema/role.ts';
import { anchorGiver } from './anchors.ts';
import { mentionsIn, readCitedText } from './cited-text.ts';
import type { ReadEntry, RoleEntry } from './entry.ts';
import { reportUnusedId } from './explicit-ids.ts';
import { readFrontMatter } from './front-matter.ts';
import { modernizeShape } from './older-shape.ts';
import { dropPositions } from './parse-markdown.ts';
import { readRoleBody } from './role-body.ts';

/** Reads a role file. Problems go to the file; with any in the front matter there is no entry. */
export function readRole(file: VFile, id: string): ReadEntry<RoleEntry> | undefined {
  const frontMatter = readFrontMatter(file, roleSchema);
  if (!frontMatter) return undefined;
  const { data, locate, body: text } = frontMatter;
  const mentions = data && mentionsIn(data, locate);
  const { tree, explicitIds, citations, links } = readCitedText(text, file, `roles/${id}.md`, 'role', mentions);
  modernizeShape(tree, file, data ? [data.title, ...data.aliases] : [], explicitIds);
  const body = readRoleBody(tree, { file, anchorOf: anchorGiver('role', explicitIds) });
  for (const unused of explicitIds.values()) reportUnusedId(unused, file);
  dropPositions(tree);
  const entry = data && { ...data, id, path: file.path, body, citations: citations.map(({ citation }) => citation) };
  return entry && { entry, origin: { file, locate, links, citations } };
}
