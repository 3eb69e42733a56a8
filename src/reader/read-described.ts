import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { checkMarkdown } from './check-markdown.ts';
import type { DescribedEntry } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { resolveLinks } from './links.ts';
import { parseMarkdown, placeOf, toHtml } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { report } from './problem.ts';

/**
 * Reads a file of fields with a short text below: a tool, a source or a term. Problems go to the file.
 *
 * @param path the file's path inside the content folder
 */
export function readDescribed<Schema extends z.ZodType>(
  file: VFile,
  id: string,
  path: string,
  schema: Schema,
): DescribedEntry<z.output<Schema>> | undefined {
  const frontMatter = readFrontMatter(file, schema);
  if (!frontMatter) return undefined;
  const { data, locate, body } = frontMatter;
  const tree = parseMarkdown(body);
  checkMarkdown(tree, file);
  reportFootnotes(tree, file);
  const links = resolveLinks(tree, file, path);
  const description = toHtml(tree.children, () => undefined);
  const descriptionText = plainText(tree);
  return data && { id, data, file, locate, links, description, descriptionText };
}

/** Such a page has no list of citations that a footnote could lead to. */
function reportFootnotes(tree: Root, file: VFile): void {
  visit(tree, 'footnoteReference', (reference) => {
    report(
      file,
      placeOf(reference),
      'footnote',
      `Only roles have citations: "[^${reference.label ?? reference.identifier}]" cannot stand here.`,
      'Link to the source in the sentence, or delete the footnote.',
    );
  });
}
