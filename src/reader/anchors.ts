import GithubSlugger, { slug } from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isReserved, SECTIONS } from '../schema/anchors.ts';
import type { ExplicitId } from './explicit-ids.ts';
import { plainText } from './plain-text.ts';

/** An anchor on a page. */
export interface Anchor {
  readonly id: string;
  /** Whether the file names it, so that it does not follow the wording. */
  readonly pinned: boolean;
}

/** A kind of page whose text gets anchors. */
export type TextPage = keyof typeof SECTIONS;

/** Gives something its anchor: the one that its file names, or else one made of its words. */
export type AnchorGiver = (node: Nodes | undefined, words: string) => Anchor;

declare module 'mdast' {
  interface HeadingData {
    /** The heading's anchor on its page. */
    anchor?: string;
  }
}

/**
 * Makes the function that gives out the anchors of one page, each once.
 *
 * @param explicitIds the ids that the author has written, by heading or list item; those that are used are taken out
 */
export function anchorGiver(page: TextPage, explicitIds: Map<Nodes, ExplicitId>): AnchorGiver {
  const slugger = new GithubSlugger();
  for (const section of Object.keys(SECTIONS[page])) slugger.slug(section);
  for (const { id } of explicitIds.values()) slugger.slug(id);
  return (node, words) => {
    const explicit = node && explicitIds.get(node);
    if (explicit) {
      explicitIds.delete(node);
      return { id: explicit.id, pinned: true };
    }
    // A text without letters, or one that reads like an anchor of the page's own, gets a word before it. What begins
    // like a hand-off stays: whether they meet is checked later.
    const id = slug(words) === '' ? '' : slugger.slug(words);
    const isFree = id !== '' && (HANDOFF.test(id) || !isReserved(page, id));
    return { id: isFree ? id : slugger.slug(`item ${words}`.trim()), pinned: false };
  };
}

const HANDOFF = /^(?:gives|receives)-/;

/** A heading with its anchor. */
export interface AnchoredHeading extends Anchor {
  readonly title: string;
  readonly depth: number;
}

/** Gives every heading of a tree its anchor, and lists them. The tree is changed in place. */
export function anchorHeadings(tree: Root, anchorOf: AnchorGiver): AnchoredHeading[] {
  const headings: AnchoredHeading[] = [];
  visit(tree, 'heading', (node) => {
    const title = plainText(node);
    const anchor = anchorOf(node, title);
    node.data = { ...node.data, anchor: anchor.id };
    headings.push({ ...anchor, title, depth: node.depth });
  });
  return headings;
}
