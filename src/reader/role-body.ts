import type { Heading, ListItem, Nodes, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Anchor, AnchorGiver } from './anchors.ts';
import { takeMentions } from './citations.ts';
import { plainText } from './plain-text.ts';
import { report } from './problem.ts';
import { INTRODUCTION, isResponsibilities, sectionName } from './section-names.ts';

/** One thing that a role does, with its anchor on the page. */
export interface Responsibility extends Anchor {
  /** Plain text, without citation marks. */
  readonly text: string;
  /** The same as it was written, without citation marks. */
  readonly body: readonly RootContent[];
  /** Labels of the citations that stand in it. */
  readonly cites: readonly string[];
}

/** Responsibilities under one heading. */
export interface Group extends Anchor {
  /** Nothing for a plain list without groups. */
  readonly title: string | undefined;
  readonly responsibilities: readonly Responsibility[];
}

/** Any other part of the text, under its own heading. */
export interface Section extends Anchor {
  readonly title: string;
  readonly body: readonly RootContent[];
}

export interface RoleBody {
  /** What stands under "Who they are", or before the first heading. */
  readonly introduction: readonly RootContent[];
  readonly groups: readonly Group[];
  readonly sections: readonly Section[];
}

/** What the functions below need to know of the file that they read. */
interface RoleBodyContext {
  readonly file: VFile;
  readonly anchorOf: AnchorGiver;
}

/** Finds the sections of a role's body, in the shape that `older-shape.ts` leaves. Problems go to the file. */
export function readRoleBody(tree: Root, context: RoleBodyContext): RoleBody {
  const introduction: RootContent[] = [];
  const groups: Group[] = [];
  const sections: Section[] = [];
  for (const { heading, children } of splitAtHeadings(tree.children, 2)) {
    const title = heading ? plainText(heading) : INTRODUCTION;
    if (heading) reportCitations(heading, context.file);
    if (sectionName(title) === INTRODUCTION) introduction.push(...children);
    else if (isResponsibilities(title)) groups.push(...readGroups(children, context));
    else if (children.length > 0) sections.push({ ...context.anchorOf(heading, title), title, body: children });
    else report(context.file, heading, `The section "${title}" has no text.`, 'Write it, or delete the heading.');
  }
  if (!groups.some((group) => group.responsibilities.length > 0)) {
    const advice = 'Add a section "## Key responsibilities" with a list of at least one.';
    report(context.file, undefined, 'The role has no responsibilities.', advice);
  }
  return { introduction, groups, sections };
}

/** Cuts nodes at their headings down to a depth. What stands before the first of them has none. */
function splitAtHeadings(nodes: readonly RootContent[], depth: number) {
  const parts: { readonly heading?: Heading; readonly children: RootContent[] }[] = [{ children: [] }];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= depth) parts.push({ heading: node, children: [] });
    else parts.at(-1)?.children.push(node);
  }
  return parts;
}

/** Reads lists: those under one `### Group` together, and each that has none by itself. */
function readGroups(nodes: readonly RootContent[], context: RoleBodyContext): Group[] {
  const seen = new Map<string, number>();
  return splitAtHeadings(nodes, 6).flatMap(({ heading, children }) => {
    const title = heading && plainText(heading);
    const lists = children.filter((node) => node.type === 'list');
    if (heading) reportCitations(heading, context.file);
    if (heading && lists.length === 0) {
      const what = `The group "${title}" has no responsibilities.`;
      report(context.file, heading, what, 'Write a list below it, or delete the heading.');
    }
    for (const node of children) {
      if (node.type === 'list' || node.type === 'html') continue;
      reportStray(node, 'Text among the responsibilities stands outside their lists.', context.file);
    }
    const grouped = heading && lists.length > 0 ? [lists] : lists.map((list) => [list]);
    return grouped.map((together) => ({
      ...context.anchorOf(heading, title ?? 'responsibilities'),
      title,
      responsibilities: together.flatMap((list) => list.children).flatMap((item) => readItem(item, seen, context)),
    }));
  });
}

function reportCitations(heading: Heading, file: VFile): void {
  if (takeMentions(heading).length > 0) reportStray(heading, 'A citation stands in a heading.', file);
}

function reportStray(node: Nodes, what: string, file: VFile): void {
  report(file, node, what, 'Make it an item of a list, or move it to a section of its own.');
}

function readItem(item: ListItem, seen: Map<string, number>, context: RoleBodyContext): Responsibility[] {
  const cites = takeMentions(item);
  const text = plainText(item);
  if (text === '') return [];
  const line = seen.get(text.toLowerCase());
  if (line !== undefined) {
    const what = `The same responsibility stands in line ${line} already.`;
    report(context.file, item, what, 'Keep it in the group where it fits best.');
  }
  seen.set(text.toLowerCase(), item.position?.start.line ?? 1);
  const firstWords = text.replace(/[’']/g, '').split(' ').slice(0, 6).join(' ');
  return [{ ...context.anchorOf(item, firstWords), text, body: item.children, cites }];
}
