import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isComment } from './comments.ts';
import { placeOf } from './markdown.ts';
import { report } from './problem.ts';

/** Reports what no content file may hold: raw HTML, empty list items and headings, skipped heading levels. */
export function checkMarkdown(tree: Root, file: VFile): void {
  let depth = 1;
  visit(tree, (node: Nodes) => {
    if (node.type === 'html' && !isComment(node)) {
      report(
        file,
        placeOf(node),
        'raw-html',
        `Raw HTML is not allowed: "${node.value.split('\n')[0]}".`,
        'Say it in Markdown; write "\\<" for a less-than sign.',
      );
    }
    if (node.type === 'listItem' && toString(node, { includeHtml: false }).trim() === '') {
      report(file, placeOf(node), 'empty-item', 'The list item is empty.', 'Write its text, or delete the line.');
    }
    if (node.type === 'heading') {
      const title = toString(node, { includeHtml: false }).trim();
      if (title === '') {
        report(file, placeOf(node), 'empty-heading', 'The heading is empty.', 'Write its text, or delete the line.');
      }
      if (node.depth === 1) {
        report(
          file,
          placeOf(node),
          'heading-level',
          `The heading "${title}" is of the first level, which is the page's own title.`,
          'Begin sections with "##".',
        );
      } else if (node.depth > depth + 1) {
        report(
          file,
          placeOf(node),
          'heading-level',
          `The heading "${title}" skips a level: "${'#'.repeat(node.depth)}" stands below "${'#'.repeat(depth)}".`,
          `Write "${'#'.repeat(depth + 1)} ${title}".`,
        );
      }
      depth = node.depth;
    }
  });
}
