import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isComment } from './comments.ts';
import { plainText } from './plain-text.ts';
import { report } from './problem.ts';

/** Reports what no content file may hold: raw HTML, empty list items and headings, skipped heading levels. */
export function checkMarkdown(tree: Root, file: VFile): void {
  let depth = 1;
  visit(tree, (node: Nodes) => {
    if (node.type === 'html' && !isComment(node)) {
      report(
        file,
        node,
        `Raw HTML is not allowed: "${node.value.split('\n')[0]}".`,
        'Say it in Markdown; write "\\<" for a less-than sign.',
      );
    }
    if (node.type === 'listItem' && plainText(node) === '') {
      report(file, node, 'The list item is empty.', 'Write its text, or delete the line.');
    }
    if (node.type === 'heading') {
      const title = plainText(node);
      if (title === '') {
        report(file, node, 'The heading is empty.', 'Write its text, or delete the line.');
      }
      if (node.depth === 1) {
        report(
          file,
          node,
          `The heading "${title}" is of the first level, which is the page's own title.`,
          'Begin sections with "##".',
        );
      } else if (node.depth > depth + 1) {
        report(
          file,
          node,
          `The heading "${title}" skips a level: "${'#'.repeat(node.depth)}" stands below "${'#'.repeat(depth)}".`,
          `Write "${'#'.repeat(depth + 1)} ${title}".`,
        );
      }
      depth = node.depth;
    }
  });
}
