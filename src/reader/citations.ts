import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readLink } from './links.ts';
import { plainText } from './plain-text.ts';
import { didYouMean } from './nearest.ts';
import { type Position, report } from './problem.ts';
import { removeNodes } from './remove-nodes.ts';

/** A footnote that names a source, and the place in it. */
export interface CitationDefinition {
  /** As it stands between `[^` and `]`. */
  readonly label: string;
  /** The source's id. */
  readonly source: string;
  /** The place in the source: `section 6`, `00:49–01:06`. */
  readonly at: string | undefined;
}

/** A definition with where it stands, for messages. */
export interface PlacedCitation {
  readonly citation: CitationDefinition;
  readonly position: Position | undefined;
}

/** A mention of a footnote's label, in the text or in the front matter. */
export interface Mention {
  readonly label: string;
  readonly position: Position;
  /** Whether the same list has it before. */
  readonly isRepeated?: boolean;
}

/**
 * Takes the footnote definitions out of the tree and reads them as citations, in the order of the file. An indented
 * definition belongs to the list item above it, and is taken from there.
 *
 * @returns the citations, and the labels of all definitions, of which some may name no source
 */
export function takeCitations(
  tree: Root,
  file: VFile,
  path: string,
): { readonly citations: PlacedCitation[]; readonly labels: ReadonlySet<string> } {
  const definitions = removeNodes(tree, (node) => node.type === 'footnoteDefinition');
  const labels = new Set<string>();
  const citations = definitions.flatMap((definition) => {
    const citation = readDefinition(definition, path);
    const mark = `The citation "[^${definition.identifier}]"`;
    if (labels.has(definition.identifier)) {
      const advice = 'Give each place in a source a label of its own, or delete one of the two.';
      report(file, definition, `${mark} is defined twice.`, advice);
      return [];
    }
    labels.add(definition.identifier);
    if (!citation) {
      const example = '"[People of MLOps](../sources/people-of-mlops.md), section 1"';
      report(file, definition, `${mark} names no source.`, `Begin it with a link to a file in sources/: ${example}.`);
    }
    return citation ?? [];
  });
  return { citations, labels };
}

function readDefinition(definition: FootnoteDefinition, path: string): PlacedCitation | undefined {
  const paragraph = definition.children[0];
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (paragraph?.type !== 'paragraph' || first?.type !== 'link') return undefined;
  const target = readLink(first.url, path);
  if (typeof target === 'string' || target.kind !== 'sources') return undefined;
  const at = plainText({ ...paragraph, children: paragraph.children.slice(1) }).replace(/^[\s,:;–-]+|[\s.]+$/g, '');
  const citation = { label: definition.identifier, source: target.id, at: at || undefined };
  return { citation, position: first.position?.start };
}

/** The labels of the citation marks in a node, in order, each once. */
export function labelsIn(node: Nodes): string[] {
  const labels = new Set<string>();
  visit(node, 'footnoteReference', ({ identifier }) => void labels.add(identifier));
  return [...labels];
}

/** Takes the citation marks out of a node, which is changed in place. Returns their labels, in order, each once. */
export function takeMentions(node: Nodes): string[] {
  const marks = removeNodes(node, (inside) => inside.type === 'footnoteReference');
  return [...new Set(marks.map((mark) => mark.identifier))];
}

/**
 * Reports mentions of labels that nothing defines, and definitions that nothing mentions.
 *
 * @param tree the body, whose own mentions are found here
 * @param text what the tree was parsed from
 * @param fromFrontMatter the mentions in `cites:` fields
 */
export function checkMentions(
  tree: Root,
  text: string,
  file: VFile,
  fromFrontMatter: readonly Mention[],
  definitions: readonly PlacedCitation[],
  definedLabels: ReadonlySet<string>,
): void {
  for (const { label, position } of [...undefinedMentions(tree, text), ...fromFrontMatter]) {
    if (definedLabels.has(label)) continue;
    const form = `"[^${label}]: [Title](../sources/<id>.md), place"`;
    const advice = `${didYouMean(label, definedLabels)}Define it at the end: ${form}.`;
    report(file, position, `The citation "${label}" is defined nowhere in this file.`, advice);
  }
  for (const { label, position } of fromFrontMatter.filter(({ isRepeated }) => isRepeated)) {
    report(file, position, `The citation "${label}" is listed twice.`, 'Keep one of the two entries.');
  }
  const mentioned = new Set(fromFrontMatter.map(({ label }) => label));
  visit(tree, 'footnoteReference', (reference, index, parent) => {
    mentioned.add(reference.identifier);
    const before = index ? parent?.children[index - 1] : undefined;
    if (before?.type !== 'footnoteReference' || before.identifier !== reference.identifier) return;
    report(file, reference, `The citation "[^${reference.identifier}]" stands twice in a row.`, 'Keep one of the two.');
  });
  for (const { citation, position } of definitions) {
    if (mentioned.has(citation.label)) continue;
    const what = `The citation "[^${citation.label}]" is defined, but nothing cites it.`;
    report(file, position, what, 'Put it after the statement that it supports, or delete it.');
  }
}

/** A mention without a definition is plain text to the parser, so it has to be found in the text. */
function undefinedMentions(tree: Root, text: string): Mention[] {
  const mentions: Mention[] = [];
  visit(tree, 'text', (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const raw = text.slice(start.offset, end.offset);
    for (const match of raw.matchAll(/(?<!\\)\[\^([^\]\n]+)\]/g)) {
      const before = raw.slice(0, match.index).split('\n');
      const column = (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0);
      mentions.push({ label: match[1] ?? '', position: { line: start.line + before.length - 1, column } });
    }
  });
  return mentions;
}
