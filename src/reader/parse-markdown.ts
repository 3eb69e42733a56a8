import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const directiveParser = unified().use(remarkParse).use(remarkGfm).use(flowDirectives).freeze();

/** Directives on lines of their own alone: inside a sentence a colon is a colon. */
function flowDirectives(this: Processor): void {
  const data = this.data();
  const { flow } = directive();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: flow ?? {} }];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}

/** Parses Markdown (CommonMark with GitHub's tables, footnotes and so on) with positions. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** Parses Markdown in which a line such as `::role-list{roles="a b"}` stands for a part that the site makes. */
export function parseWithDirectives(text: string): Root {
  return directiveParser.parse(text);
}

/** The tree without positions, which have served their purpose when a file has been checked. Changed in place. */
export function dropPositions<Tree extends Nodes>(tree: Tree): Tree {
  visit(tree, (node) => {
    delete node.position;
  });
  return tree;
}
