import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeOf } from './markdown.ts';
import { type Place, report } from './problem.ts';

/** An id that the author has written, and where. */
export interface ExplicitId {
  readonly id: string;
  readonly place: Place;
}

const COMMENT = /^<!--\s*id:\s*(.*?)\s*-->$/s;

/** What an anchor looks like: all that an anchor made from the wording can be, so that any of them can be kept. */
const ANCHOR = /^[\p{Ll}\p{Lo}\p{M}\p{N}_-]+$/u;

/** Anchors that pages make of hand-offs, citations and their own parts. */
const MADE_BY_PAGES = /^(?:gives-.*|receives-.*|cite-\d+|toc|search-dialog|results|result-\d+)$/;

/**
 * Takes the comments `<!-- id: quality-tests -->` out of the tree. Such a comment stands at the end of a heading or
 * of a list item, and gives it an anchor that stays when its words change.
 *
 * @param taken anchors that the page has in any case
 * @returns the ids by heading or list item
 */
export function takeExplicitIds(tree: Root, file: VFile, taken: readonly string[]): Map<Nodes, ExplicitId> {
  const ids = new Map<Nodes, ExplicitId>();
  const lines = new Map<string, number>();
  visit(tree, (node: Nodes) => {
    if (node.type !== 'heading' && node.type !== 'listItem') return;
    const holders: { children: (RootContent | PhrasingContent)[] }[] = [node];
    if (node.type === 'listItem' && node.children[0]?.type === 'paragraph') holders.push(node.children[0]);
    for (const holder of holders) {
      const found = takeFrom(holder.children);
      for (const explicit of found) if (isUsable(explicit, file, taken, lines)) ids.set(node, explicit);
    }
  });
  visit(tree, 'html', (node) => {
    const id = COMMENT.exec(node.value)?.[1];
    if (id !== undefined) reportUnusedId({ id, place: placeOf(node) }, file);
  });
  return ids;
}

/** Reports an id on something that has no anchor of its own. */
export function reportUnusedId({ id, place }: ExplicitId, file: VFile): void {
  report(
    file,
    place,
    'unused-id',
    `The id "${id}" stands where there is no anchor to name.`,
    'Put the comment at the end of a responsibility, of the heading of a group, or of the heading of a section.',
  );
}

function takeFrom(children: (RootContent | PhrasingContent)[]): ExplicitId[] {
  const found: ExplicitId[] = [];
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    const id = child?.type === 'html' ? COMMENT.exec(child.value)?.[1] : undefined;
    if (!child || id === undefined) continue;
    found.unshift({ id, place: placeOf(child) });
    children.splice(index, 1);
    const before = children[index - 1];
    if (before?.type === 'text' && index === children.length) before.value = before.value.trimEnd();
  }
  return found;
}

function isUsable({ id, place }: ExplicitId, file: VFile, taken: readonly string[], lines: Map<string, number>) {
  const line = lines.get(id);
  if (!ANCHOR.test(id)) {
    report(
      file,
      place,
      'id-form',
      `"${id}" is no valid id.`,
      'Write it with lower-case letters, digits and hyphens: "<!-- id: quality-tests -->".',
    );
  } else if (taken.includes(id) || MADE_BY_PAGES.test(id)) {
    report(file, place, 'id-taken', `The id "${id}" is an anchor of the page itself.`, 'Choose another id.');
  } else if (line !== undefined) {
    report(
      file,
      place,
      'id-repeated',
      `The id "${id}" stands in line ${line} already.`,
      'An anchor leads to one place: choose another id for one of the two.',
    );
  } else {
    lines.set(id, place.line);
    return true;
  }
  return false;
}
