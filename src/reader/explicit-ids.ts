import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type AnchoredPage, isReserved } from '../schema/anchors.ts';
import { report } from './problem.ts';

/** An id that the author has written, and the comment that it stands in. */
export interface ExplicitId {
  readonly id: string;
  readonly comment: Nodes;
}

const COMMENT = /^<!--\s*id:\s*(.*?)\s*-->$/s;

/** What an anchor looks like: all that an anchor made from the wording can be, so that any of them can be kept. */
const ANCHOR = /^[\p{Ll}\p{Lo}\p{M}\p{N}_-]+$/u;

/**
 * Takes the comments `<!-- id: quality-tests -->` out of the tree. Such a comment stands at the end of a heading or
 * of a list item, and gives it an anchor that stays when its words change.
 *
 * @param page the kind of page, some of whose anchors are taken in any case
 * @returns the ids by heading or list item
 */
export function takeExplicitIds(tree: Root, file: VFile, page: AnchoredPage): Map<Nodes, ExplicitId> {
  const ids = new Map<Nodes, ExplicitId>();
  const lines = new Map<string, number>();
  visit(tree, (node: Nodes) => {
    if (node.type !== 'heading' && node.type !== 'listItem') return;
    const holders: { children: (RootContent | PhrasingContent)[] }[] = [node];
    if (node.type === 'listItem' && node.children[0]?.type === 'paragraph') holders.push(node.children[0]);
    for (const holder of holders) {
      const found = takeFrom(holder.children);
      for (const explicit of found) if (isUsable(explicit, file, page, lines)) ids.set(node, explicit);
    }
  });
  visit(tree, 'html', (node) => {
    const id = COMMENT.exec(node.value)?.[1];
    if (id !== undefined) reportUnusedId({ id, comment: node }, file);
  });
  return ids;
}

/** Reports an id on something that has no anchor of its own. */
export function reportUnusedId({ id, comment }: ExplicitId, file: VFile): void {
  report(
    file,
    comment,
    `The id "${id}" stands where there is no anchor to name.`,
    'Put the comment at the end of a heading, or of a responsibility.',
  );
}

function takeFrom(children: (RootContent | PhrasingContent)[]): ExplicitId[] {
  const found: ExplicitId[] = [];
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    const id = child?.type === 'html' ? COMMENT.exec(child.value)?.[1] : undefined;
    if (!child || id === undefined) continue;
    found.unshift({ id, comment: child });
    children.splice(index, 1);
    const before = children[index - 1];
    if (before?.type === 'text' && index === children.length) before.value = before.value.trimEnd();
  }
  return found;
}

function isUsable({ id, comment }: ExplicitId, file: VFile, page: AnchoredPage, lines: Map<string, number>) {
  const line = lines.get(id);
  if (!ANCHOR.test(id)) {
    report(
      file,
      comment,
      `"${id}" is no valid id.`,
      'Write it with lower-case letters, digits and hyphens: "<!-- id: quality-tests -->".',
    );
  } else if (isReserved(page, id)) {
    report(file, comment, `The id "${id}" is an anchor of the page itself.`, 'Choose another id.');
  } else if (line !== undefined) {
    report(
      file,
      comment,
      `The id "${id}" stands in line ${line} already.`,
      'An anchor leads to one place: choose another id for one of the two.',
    );
  } else {
    lines.set(id, comment.position?.start.line ?? 1);
    return true;
  }
  return false;
}
