import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Kind } from '../schema/kinds.ts';
import { checkMarkdown } from './check-markdown.ts';
import { removeComments } from './comments.ts';
import type { Described, ReadEntry } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { resolveLinks } from './links.ts';
import { dropPositions, parseMarkdown } from './parse-markdown.ts';
import { report } from './problem.ts';

/**
 * Reads a file of fields with a short text below: a tool, a source or a term. Problems go to the file.
 *
 * @param schema what its front matter may hold
 */
export function readDescribed<FrontMatter extends object>(
  file: VFile,
  id: string,
  kind: Kind,
  schema: z.ZodType<FrontMatter>,
): ReadEntry<FrontMatter & Described> | undefined {
  const frontMatter = readFrontMatter(file, schema);
  if (!frontMatter) return undefined;
  const { data, locate, body } = frontMatter;
  const tree = parseMarkdown(body);
  checkMarkdown(tree, file);
  reportFootnotes(tree, file);
  const links = resolveLinks(tree, file, `${kind}/${id}.md`);
  removeComments(tree);
  const entry = data && { ...data, id, path: file.path, description: dropPositions(tree) };
  return entry && { entry, origin: { file, locate, links, citations: [] } };
}

/** Reports footnotes on a page that has no list of citations that one could lead to. */
export function reportFootnotes(tree: Root, file: VFile): void {
  const seen = new Set<string>();
  visit(tree, (node: Nodes) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    if (node.type === 'footnoteDefinition' && seen.has(node.identifier)) return;
    seen.add(node.identifier);
    const what = `Only roles, activities and rules have citations: "[^${node.label ?? node.identifier}]" cannot stand here.`;
    report(file, node, what, 'Link to the source in the sentence, or delete the footnote.');
  });
}
