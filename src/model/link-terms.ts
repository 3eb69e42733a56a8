import type { Link, Root, RootContent } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { visit } from 'unist-util-visit';
import { copyNodes } from '../reader/copy-nodes.ts';
import type { TermEntry } from '../reader/entry.ts';

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
 * @param others longer names around those of terms: “MLOps” in “MLOps engineer” is not the term, nor in the title of a
 *   source
 * @returns a function that makes the linker of one page, and is given everything on it: what the page links to terms
 *   itself is not linked again
 */
export function prepareTermLinks(
  terms: readonly TermEntry[],
  others: readonly string[],
): (page: readonly RootContent[]) => TermLinker {
  // Nothing for the name of something else.
  const termOf = new Map<string, string | undefined>();
  for (const name of others) for (const form of [name, `${name}s`]) termOf.set(keyOf(form), undefined);
  for (const { id, title, aliases } of terms) for (const name of [title, ...aliases]) termOf.set(keyOf(name), id);
  const names = [...termOf.keys()].sort((a, b) => b.length - a.length);
  const anyName = names.map((name) => RegExp.escape(name).replaceAll(/ |\\x20/g, '\\s+')).join('|');
  // A hyphen makes one word of its two sides, so that “label” is not found in “label-free”.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}]-?)(?:${anyName || '(?!)'})(?!-?[\\p{L}\\p{N}])`, 'giu');

  return (page) => {
    const used = new Set<string>();
    const whole: Root = { type: 'root', children: [...page] };
    visit(whole, 'link', ({ data }) => {
      if (data?.target?.kind === 'terms') used.add(data.target.id);
    });
    const replace = (match: string): Link | string => {
      const term = termOf.get(keyOf(match));
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
        const tree: Root = { type: 'root', children: copyNodes(nodes) };
        findAndReplace(tree, [pattern, replace], { ignore: NOT_INSIDE });
        return tree.children;
      },
    };
  };
}

const NOT_INSIDE = ['link', 'linkReference', 'heading'];

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}
