import { toString } from 'mdast-util-to-string';
import type { Heading, ListItem, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isScalar, LineCounter, parseDocument, visit as visitYaml } from 'yaml';

/** Something in a content file that the house style forbids. */
export interface Fault {
  /** From 1. */
  readonly line: number;
  /** What is wrong, and what to write. */
  readonly what: string;
}

const FILLERS =
  /\b(?:ensur(?:e|es|ed|ing)|leverag(?:e|es|ed|ing)|various|robust(?:ly|ness)?|seamless(?:ly)?|utiliz(?:e|es|ed|ing|ation)|holistic(?:ally)?)\b/giu;
const MOST_WORDS_OF_SUMMARY = 18;
/** Names that keep their capital inside a heading. */
const PROPER_NAMES = new Set([
  'Docker',
  'European',
  'Google',
  'Kubernetes',
  'Microsoft',
  'Python',
  'Scrum',
  'Terraform',
]);
/** Words ending in “s” that begin a sentence, but are no verbs. */
const NO_VERBS = new Set([
  'Across',
  'Always',
  'As',
  'Besides',
  'Its',
  'Perhaps',
  'Sometimes',
  'This',
  'Towards',
  'Unless',
]);
/** Fields whose words are not ours, or are no prose. */
const NOT_OURS = new Set(['as', 'authors', 'cites', 'doi', 'publisher', 'short', 'url']);

const markdown = unified().use(remarkParse).use(remarkGfm);
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Checks a content file against the house style.
 *
 * @param path the file's path inside the content folder, which says what kind of file it is
 * @returns the faults in the order of the file
 */
export function findFaults(path: string, text: string): Fault[] {
  if (path.endsWith('.yaml')) return checkFields(text, 1, path);
  const [, frontMatter = '', body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const linesBefore = frontMatter === '' ? 0 : frontMatter.split('\n').length + 2;
  const tree = (path.endsWith('.mdx') ? mdx : markdown).parse('\n'.repeat(linesBefore) + body);
  return [
    ...checkFields(frontMatter, 2, path),
    ...checkBody(tree, '\n'.repeat(linesBefore) + body),
    ...(path.startsWith('roles/') ? checkResponsibilities(tree) : []),
  ].sort((a, b) => a.line - b.line);
}

/** Checks every text in YAML that begins at the given line of its file. */
function checkFields(yaml: string, firstLine: number, path: string): Fault[] {
  const faults: Fault[] = [];
  const lineCounter = new LineCounter();
  visitYaml(parseDocument(yaml, { lineCounter }), {
    Pair(_, { key, value }) {
      const field = isScalar(key) ? String(key.value) : '';
      if (NOT_OURS.has(field)) return visitYaml.SKIP;
      if (field === 'title' && path.startsWith('sources/')) return visitYaml.SKIP;
      if (field !== 'summary' || !isScalar(value)) return undefined;
      const words = String(value.value).split(/\s+/).length;
      if (words <= MOST_WORDS_OF_SUMMARY) return undefined;
      const line = lineCounter.linePos(value.range?.[0] ?? 0).line + firstLine - 1;
      faults.push({ line, what: `The summary has ${words} words; say it in ${MOST_WORDS_OF_SUMMARY}.` });
      return undefined;
    },
    Scalar(key, { value, range }) {
      if (key === 'key' || typeof value !== 'string') return;
      const { line } = lineCounter.linePos(range?.[0] ?? 0);
      faults.push(...checkProse(value, line + firstLine - 1));
    },
  });
  return faults;
}

function checkBody(tree: Root, text: string): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      faults.push(...checkProse(text.slice(start?.offset, end?.offset), start?.line ?? 1));
    }
    if (node.type === 'heading') faults.push(...checkHeading(node));
  });
  return faults;
}

/** @param line the line that the text begins in */
function checkProse(text: string, line: number): Fault[] {
  return text.split('\n').flatMap((row, index) => [
    ...[...row.matchAll(/["']/g)].map(() => ({
      line: line + index,
      what: `A straight quote or apostrophe in “${row.trim()}”; write ’ or “ ”.`,
    })),
    ...[...row.matchAll(FILLERS)].map(([word]) => ({
      line: line + index,
      what: `“${word}” says nothing that can be observed; say what is done.`,
    })),
  ]);
}

function checkHeading(node: Heading): Fault[] {
  const title = toString(node).trim();
  const line = node.position?.start.line ?? 1;
  const [first = '', ...others] = title.split(/\s+/);
  const capital = others
    .map((word) => word.replace(/^\P{L}+|(?:’s)?\P{L}*$/gu, ''))
    .find((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !PROPER_NAMES.has(word));
  return [
    ...(/^\p{Ll}/u.test(first) ? [{ line, what: `The heading “${title}” begins in lower case.` }] : []),
    ...(capital
      ? [{ line, what: `“${capital}” in the heading “${title}” has a capital; write it in lower case.` }]
      : []),
    ...(/[.:;,]$/.test(title)
      ? [{ line, what: `The heading “${title}” ends in a punctuation mark; leave it out.` }]
      : []),
  ];
}

function checkResponsibilities(tree: Root): Fault[] {
  let inside = false;
  return tree.children.flatMap((node) => {
    if (node.type === 'heading' && node.depth === 2) inside = toString(node) === 'Key responsibilities';
    return inside && node.type === 'list' ? node.children.flatMap(checkResponsibility) : [];
  });
}

function checkResponsibility(item: ListItem): Fault[] {
  const text = toString(item).trim();
  const line = item.position?.start.line ?? 1;
  const first = /^[\p{L}-]*/u.exec(text)?.[0] ?? '';
  const isVerb = /^\p{Lu}.*s$/u.test(first) && !NO_VERBS.has(first);
  return [
    ...(isVerb ? [] : [{ line, what: `“${text}” does not begin with a verb such as “Builds”.` }]),
    ...(text.endsWith('.') ? [] : [{ line, what: `“${text}” does not end with a full stop.` }]),
  ];
}
