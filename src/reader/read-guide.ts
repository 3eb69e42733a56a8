import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { guideSchema } from '../schema/guide.ts';
import { checkMarkdown } from './check-markdown.ts';
import type { GuideEntry } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { GUIDE_COMPONENTS, isGuideComponent, readComponents } from './guide-components.ts';
import { resolveLinks } from './links.ts';
import { placeOf } from './markdown.ts';
import { didYouMean } from './nearest.ts';
import { report } from './problem.ts';

const COMPONENT_NAMES = Object.keys(GUIDE_COMPONENTS);

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Reads the fields of a guide and checks its text; Astro renders it. A guide is MDX, which could run code of its
 * own: only the site's components may be used, so that content stays content. Problems go to the file.
 */
export function readGuide(file: VFile, id: string): GuideEntry | undefined {
  const frontMatter = readFrontMatter(file, guideSchema);
  if (!frontMatter) return undefined;
  const { data, locate, body: text } = frontMatter;
  let tree;
  try {
    tree = parser.parse(text);
  } catch (error) {
    const { reason, line, column } = error as { reason: string; line?: number; column?: number };
    report(
      file,
      { line: line ?? 1, column: column ?? 1 },
      'mdx',
      `The MDX cannot be read: ${reason.replace(/\.?$/, '.')}`,
      'Write "\\{" and "\\<" where a brace or a less-than sign is meant as text.',
    );
    return undefined;
  }
  checkMarkdown(tree, file);
  visit(tree, (node: Nodes) => checkMdxNode(node, file));
  const links = resolveLinks(tree, file, `guides/${id}.mdx`);
  const roles = readComponents(tree, file);
  return data && { id, data, file, locate, links, body: tree, roles };
}

function checkMdxNode(node: Nodes, file: VFile): void {
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (!/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)) reportCode(node.value, node, file);
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    for (const attribute of node.attributes) {
      const value = attribute.type === 'mdxJsxExpressionAttribute' ? attribute : attribute.value;
      if (value && typeof value === 'object') reportCode(value.value, node, file);
    }
    if (isGuideComponent(name)) return;
    const isHtml = /^[a-z]/.test(name) || name === '';
    report(
      file,
      placeOf(node),
      isHtml ? 'raw-html' : 'unknown-component',
      isHtml ? `Raw HTML is not allowed: "<${name}>".` : `"${name}" is no component of a guide.`,
      `${isHtml ? '' : didYouMean(name, COMPONENT_NAMES)}Use Markdown and the components ${COMPONENT_NAMES.join(', ')}.`,
    );
  }
}

function reportCode(code: string, node: Nodes, file: VFile): void {
  report(
    file,
    placeOf(node),
    'mdx-code',
    `Code is not allowed in a guide: "${code.split('\n')[0]}".`,
    `Use Markdown and the components ${COMPONENT_NAMES.join(', ')}.`,
  );
}
