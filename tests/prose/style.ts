import { plainText } from '../../src/reader/plain-text.ts';
import type { Heading, ListItem, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isScalar, LineCounter, parseDocument, visit as visitYaml } from 'yaml';
import { z } from 'zod';
import { parseMarkdown, parseWithDirectives } from '../../src/reader/parse-markdown.ts';

/** Something in a content file that the house style forbids. */
export interface Fault {
  /** From 1. */
  readonly line: number;
  /** What is wrong, and what to write. */
  readonly what: string;
}

/** What a folder of content asks of its texts. */
export const styleSchema = z.strictObject({
  /** Words that say nothing that can be observed, in every form. */
  fillers: z.array(z.string()),
  mostWordsOfSummary: z.int(),
  /** Names that keep their capital inside a heading. */
  properNames: z.array(z.string()),
  /** Words ending in “s” that begin a sentence, but are no verbs. */
  noVerbs: z.array(z.string()),
});

export type Style = z.output<typeof styleSchema>;

/** Fields whose words are not ours, or are no prose. */
const NOT_OURS = new Set(['as', 'authors', 'cites', 'doi', 'publisher', 'short', 'url']);

/**
 * Checks a content file against the house style.
 *
 * @param path the file's path inside the content folder, which says what kind of file it is
 * @returns the faults in the order of the file
 */
export function findFaults(path: string, text: string, style: Style): Fault[] {
  if (path.endsWith('.yaml')) return checkFields(text, 1, path, style);
  const [, frontMatter = '', body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const linesBefore = frontMatter === '' ? 0 : frontMatter.split('\n').length + 2;
  const tree = (path.startsWith('guides/') ? parseWithDirectives : parseMarkdown)('\n'.repeat(linesBefore) + body);
  return [
    ...checkFields(frontMatter, 2, path, style),
    ...checkBody(tree, '\n'.repeat(linesBefore) + body, style),
    ...(path.startsWith('roles/') ? checkResponsibilities(tree, style) : []),
  ].sort((a, b) => a.line - b.line);
}

/** Checks every text in YAML that begins at the given line of its file. */
function checkFields(yaml: string, firstLine: number, path: string, style: Style): Fault[] {
  const faults: Fault[] = [];
  const lineCounter = new LineCounter();
  visitYaml(parseDocument(yaml, { lineCounter }), {
    Pair(_, { key, value }) {
      const field = isScalar(key) ? String(key.value) : '';
      if (NOT_OURS.has(field)) return visitYaml.SKIP;
      if (field === 'title' && path.startsWith('sources/')) return visitYaml.SKIP;
      if (field !== 'summary' || !isScalar(value)) return undefined;
      const words = String(value.value).split(/\s+/).length;
      if (words <= style.mostWordsOfSummary) return undefined;
      const line = lineCounter.linePos(value.range?.[0] ?? 0).line + firstLine - 1;
      faults.push({ line, what: `The summary has ${words} words; say it in ${style.mostWordsOfSummary}.` });
      return undefined;
    },
    Scalar(key, { value, range }) {
      if (key === 'key' || typeof value !== 'string') return;
      const { line } = lineCounter.linePos(range?.[0] ?? 0);
      faults.push(...checkProse(value, line + firstLine - 1, style));
    },
  });
  return faults;
}

function checkBody(tree: Root, text: string, style: Style): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      faults.push(...checkProse(text.slice(start?.offset, end?.offset), start?.line ?? 1, style));
    }
    if (node.type === 'heading') faults.push(...checkHeading(node, style));
  });
  return faults;
}

/** @param line the line that the text begins in */
function checkProse(text: string, line: number, { fillers }: Style): Fault[] {
  const filler = new RegExp(`\\b(?:${fillers.map(RegExp.escape).join('|')})\\b`, 'giu');
  return text.split('\n').flatMap((row, index) => [
    ...[...row.matchAll(/["']/g)].map(() => ({
      line: line + index,
      what: `A straight quote or apostrophe in “${row.trim()}”; write ’ or “ ”.`,
    })),
    ...[...(fillers.length > 0 ? row.matchAll(filler) : [])].map(([word]) => ({
      line: line + index,
      what: `“${word}” says nothing that can be observed; say what is done.`,
    })),
  ]);
}

function checkHeading(node: Heading, { properNames }: Style): Fault[] {
  const title = plainText(node).trim();
  const line = node.position?.start.line ?? 1;
  const [first = '', ...others] = title.split(/\s+/);
  const capital = others
    .map((word) => word.replace(/^\P{L}+|(?:’s)?\P{L}*$/gu, ''))
    .find((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !properNames.includes(word));
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

function checkResponsibilities(tree: Root, style: Style): Fault[] {
  let inside = false;
  return tree.children.flatMap((node) => {
    if (node.type === 'heading' && node.depth === 2) inside = plainText(node) === 'Key responsibilities';
    return inside && node.type === 'list' ? node.children.flatMap((item) => checkResponsibility(item, style)) : [];
  });
}

function checkResponsibility(item: ListItem, { noVerbs }: Style): Fault[] {
  const text = plainText(item).trim();
  const line = item.position?.start.line ?? 1;
  const first = /^[\p{L}-]*/u.exec(text)?.[0] ?? '';
  const isVerb = /^\p{Lu}.*s$/u.test(first) && !noVerbs.includes(first);
  return [
    ...(isVerb ? [] : [{ line, what: `“${text}” does not begin with a verb such as “Builds”.` }]),
    ...(text.endsWith('.') ? [] : [{ line, what: `“${text}” does not end with a full stop.` }]),
  ];
}
