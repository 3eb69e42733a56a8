import type { Link, Root, RootContent } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { entryPath } from '../routes.ts';

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
  /** The nodes with links in them. What is below the given ones is changed in place. */
  link(nodes: readonly RootContent[]): RootContent[];
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
 * @param linked ids of the terms that the text itself links to
 */
export function createTermLinker({ pattern, termOf }: TermNames, linked: Iterable<string>): TermLinker {
  const used = new Set(linked);
  const replace = (match: string): Link | string => {
    const term = termOf(match);
    // The text stands for itself, so that no shorter name is looked for inside it.
    if (term === undefined || used.has(term)) return match;
    used.add(term);
    return {
      type: 'link',
      url: entryPath('terms', term),
      children: [{ type: 'text', value: match }],
      data: { hProperties: { className: ['term'] } },
    };
  };
  return {
    used,
    link(nodes) {
      const tree: Root = { type: 'root', children: [...nodes] };
      findAndReplace(tree, [pattern, replace], { ignore: NOT_INSIDE });
      return tree.children;
    },
  };
}

const NOT_INSIDE = ['link', 'linkReference', 'heading'];

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}
