import type { Link, Nodes, Root, RootContent } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { visit } from 'unist-util-visit';

/** Something that the text may name. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** Finds the names of terms in text. */
export interface TermNames {
  /** Matches any known name, the longest where several begin. */
  readonly pattern: RegExp;
  /** The id of the term that a match names; nothing for the name of something else. */
  termOf(match: string): string | undefined;
}

/** Links terms in the text of one page: each the first time that it occurs. */
export interface TermLinker {
  /** The nodes with links in them; the given ones stay as they are. */
  link(nodes: readonly RootContent[]): readonly RootContent[];
  /** The ids of the terms that the page uses, in the order of their first mention. */
  readonly used: ReadonlySet<string>;
}

/**
 * Prepares the search for terms. Names are found as whole words, whichever case they are written in.
 *
 * @param others what is named by longer names around terms: “MLOps” in “MLOps engineer” is not the term, nor in the
 *   title of a source
 */
export function prepareTermNames(terms: readonly Named[], others: readonly Named[]): TermNames {
  const termOf = new Map<string, string | undefined>();
  for (const { title, aliases } of others) {
    for (const name of [title, ...aliases]) for (const form of [name, `${name}s`]) termOf.set(keyOf(form), undefined);
  }
  for (const { id, title, aliases } of terms) for (const name of [title, ...aliases]) termOf.set(keyOf(name), id);
  const names = [...termOf.keys()].sort((a, b) => b.length - a.length);
  const anyName = names.map((name) => RegExp.escape(name).replaceAll(/ |\\x20/g, '\\s+')).join('|');
  return {
    // A hyphen makes one word of its two sides, so that “label” is not found in “label-free”.
    pattern: new RegExp(`(?<![\\p{L}\\p{N}]-?)(?:${anyName || '(?!)'})(?!-?[\\p{L}\\p{N}])`, 'giu'),
    termOf: (match) => termOf.get(keyOf(match)),
  };
}

/**
 * Makes the linker of one page.
 *
 * @param parts everything on the page: what it links to terms itself is not linked again
 */
export function createTermLinker(
  { pattern, termOf }: TermNames,
  parts: readonly (readonly RootContent[])[],
): TermLinker {
  const used = new Set(parts.flatMap((nodes) => linkedTerms({ type: 'root', children: [...nodes] })));
  const replace = (match: string): Link | string => {
    const term = termOf(match);
    // The text stands for itself, so that no shorter name is looked for inside it.
    if (term === undefined || used.has(term)) return match;
    used.add(term);
    return {
      type: 'link',
      url: '',
      children: [{ type: 'text', value: match }],
      data: { target: { kind: 'terms', id: term, anchor: undefined }, explains: true },
    };
  };
  return {
    used,
    link(nodes) {
      const tree: Root = { type: 'root', children: structuredClone([...nodes]) };
      findAndReplace(tree, [pattern, replace], { ignore: NOT_INSIDE });
      return tree.children;
    },
  };
}

const NOT_INSIDE = ['link', 'linkReference', 'heading'];

function linkedTerms(tree: Nodes): string[] {
  const terms: string[] = [];
  visit(tree, 'link', ({ data }) => {
    if (data?.target?.kind === 'terms') terms.push(data.target.id);
  });
  return terms;
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}
