import type { Heading, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Anchor, AnchorGiver } from './anchors.ts';
import { takeMentions } from './citations.ts';
import { plainText } from './plain-text.ts';
import { report } from './problem.ts';

/** A part of a text under a heading of its own. */
export interface Section extends Anchor {
  readonly title: string;
  readonly body: readonly RootContent[];
}

/** What those who read the text of a file need to know of it. */
export interface TextContext {
  readonly file: VFile;
  readonly anchorOf: AnchorGiver;
}

/** Nodes with the heading that they stand under. What stands before the first heading has none. */
interface Headed {
  readonly heading?: Heading;
  /** The heading's words. */
  readonly title?: string;
  readonly children: RootContent[];
}

/** Cuts nodes at their headings down to a depth. Citations in a heading are a problem, and taken out. */
export function splitAtHeadings(nodes: readonly RootContent[], depth: number, file: VFile): Headed[] {
  const parts: Headed[] = [{ children: [] }];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= depth) {
      if (takeMentions(node).length > 0) {
        report(file, node, 'A citation stands in a heading.', 'Put it behind the statement that it supports.');
      }
      parts.push({ heading: node, title: plainText(node), children: [] });
    } else parts.at(-1)?.children.push(node);
  }
  return parts;
}

/** A section of the file's own; nothing, and a problem, when there is no text under its heading. */
export function readSection({ heading, title = '', children }: Headed, { file, anchorOf }: TextContext): Section[] {
  if (children.length > 0) return [{ ...anchorOf(heading, title), title, body: children }];
  report(file, heading, `The section "${title}" has no text.`, 'Write it, or delete the heading.');
  return [];
}
