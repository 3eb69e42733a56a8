import type { ListItem, Root, RootContent } from 'mdast';
import type { Anchor } from './anchors.ts';
import { labelsIn } from './citations.ts';
import { plainText } from './plain-text.ts';
import { report } from './problem.ts';
import { INTRODUCTION, isResponsibilities, sectionName } from './section-names.ts';
import { readSection, type Section, splitAtHeadings, type TextContext } from './sections.ts';

/** One thing that a role does, with its anchor on the page. */
export interface Responsibility extends Anchor {
  /** Plain text, without citation marks. */
  readonly text: string;
  /** The same as it was written, with its citation marks. */
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

export interface RoleBody {
  /** What stands under "Who they are", or before the first heading. */
  readonly introduction: readonly RootContent[];
  readonly groups: readonly Group[];
  readonly sections: readonly Section[];
}

/** Finds the sections of a role's body, in the shape that `older-shape.ts` leaves. Problems go to the file. */
export function readRoleBody(tree: Root, context: TextContext): RoleBody {
  const introduction: RootContent[] = [];
  const groups: Group[] = [];
  const sections: Section[] = [];
  for (const part of splitAtHeadings(tree.children, 2, context.file)) {
    const { title = INTRODUCTION, children } = part;
    if (sectionName(title) === INTRODUCTION) introduction.push(...children);
    else if (isResponsibilities(title)) groups.push(...readGroups(children, context));
    else sections.push(...readSection(part, context));
  }
  if (!groups.some((group) => group.responsibilities.length > 0)) {
    const advice = 'Add a section "## Key responsibilities" with a list of at least one.';
    report(context.file, undefined, 'The role has no responsibilities.', advice);
  }
  return { introduction, groups, sections };
}

/** Reads lists: those under one `### Group` together, and each that has none by itself. */
function readGroups(nodes: readonly RootContent[], context: TextContext): Group[] {
  const seen = new Map<string, number>();
  return splitAtHeadings(nodes, 6, context.file).flatMap(({ heading, title, children }) => {
    const lists = children.filter((node) => node.type === 'list');
    if (heading && lists.length === 0) {
      const what = `The group "${title}" has no responsibilities.`;
      report(context.file, heading, what, 'Write a list below it, or delete the heading.');
    }
    for (const node of children) {
      if (node.type === 'list' || node.type === 'html') continue;
      const advice = 'Make it an item of a list, or move it to a section of its own.';
      report(context.file, node, 'Text among the responsibilities stands outside their lists.', advice);
    }
    const grouped = heading && lists.length > 0 ? [lists] : lists.map((list) => [list]);
    return grouped.map((together) => ({
      ...context.anchorOf(heading, title ?? 'responsibilities'),
      title,
      responsibilities: together.flatMap((list) => list.children).flatMap((item) => readItem(item, seen, context)),
    }));
  });
}

function readItem(item: ListItem, seen: Map<string, number>, context: TextContext): Responsibility[] {
  const cites = labelsIn(item);
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
