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
      const what = `Raw HTML is not allowed: "${node.value.split('\n')[0]}".`;
      report(file, node, what, 'Say it in Markdown; write "\\<" for a less-than sign.');
    }
    if (node.type !== 'listItem' && node.type !== 'heading') return;
    const text = plainText(node);
    const name = node.type === 'heading' ? 'heading' : 'list item';
    if (text === '') report(file, node, `The ${name} is empty.`, 'Write its text, or delete the line.');
    if (node.type !== 'heading') return;
    if (node.depth === 1) {
      const what = `The heading "${text}" is of the first level, which is the page's own title.`;
      report(file, node, what, 'Begin sections with "##".');
    } else if (node.depth > depth + 1) {
      const [marks, above] = ['#'.repeat(node.depth), '#'.repeat(depth)];
      const what = `The heading "${text}" skips a level: "${marks}" stands below "${above}".`;
      report(file, node, what, `Write "${above}# ${text}".`);
    }
    depth = node.depth;
  });
}
