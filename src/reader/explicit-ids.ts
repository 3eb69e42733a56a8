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

const SECOND: [string, string] = ['There is an id already.', 'Keep one of the two: an item has one anchor.'];

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
    const first = node.type === 'listItem' ? node.children[0] : undefined;
    const inText = first?.type === 'paragraph' ? takeFrom(first.children) : [];
    for (const explicit of [...takeFrom(node.children), ...inText]) {
      const { id, comment } = explicit;
      const problem = ids.has(node) ? SECOND : problemWith(id, page, lines.get(id));
      if (problem) report(file, comment, ...problem);
      else {
        lines.set(id, comment.position?.start.line ?? 1);
        ids.set(node, explicit);
      }
    }
  });
  visit(tree, (node: Nodes) => asExplicitId(node).forEach((unused) => reportUnusedId(unused, file)));
  return ids;
}

/** Reports an id on something that has no anchor of its own. */
export function reportUnusedId({ id, comment }: ExplicitId, file: VFile): void {
  const advice = 'Put the comment at the end of a heading, or of a responsibility.';
  report(file, comment, `The id "${id}" stands where there is no anchor to name.`, advice);
}

function asExplicitId(node: Nodes): ExplicitId[] {
  const id = node.type === 'html' ? COMMENT.exec(node.value)?.[1] : undefined;
  return id === undefined ? [] : [{ id, comment: node }];
}

/** Takes the ids out of the children, and the space before one that stands at their end. */
function takeFrom(children: (RootContent | PhrasingContent)[]): ExplicitId[] {
  const found = children.flatMap(asExplicitId);
  const endsWithId = children.at(-1) === found.at(-1)?.comment;
  for (const { comment } of found) children.splice(children.indexOf(comment as RootContent), 1);
  const last = children.at(-1);
  if (endsWithId && last?.type === 'text') last.value = last.value.trimEnd();
  return found;
}

/** What is wrong with an id, and what to do about it. `line` is the one where it stands already. */
function problemWith(id: string, page: AnchoredPage, line: number | undefined): [string, string] | undefined {
  if (!ANCHOR.test(id)) {
    const example = '"<!-- id: quality-tests -->"';
    return [`"${id}" is no valid id.`, `Write it with lower-case letters, digits and hyphens: ${example}.`];
  }
  if (isReserved(page, id)) return [`The id "${id}" is an anchor of the page itself.`, 'Choose another id.'];
  if (line === undefined) return undefined;
  const advice = 'An anchor leads to one place: choose another id for one of the two.';
  return [`The id "${id}" stands in line ${line} already.`, advice];
}
