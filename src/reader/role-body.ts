import type { Heading, ListItem, Nodes, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { AnchorGiver } from './anchors.ts';
import { mentionedLabels, removeMentions } from './citations.ts';
import { plainText } from './plain-text.ts';
import { report } from './problem.ts';
import { INTRODUCTION, isResponsibilities, sectionName } from './section-names.ts';

/** One thing that a role does. */
export interface Responsibility {
  /** Its anchor on the page. */
  readonly id: string;
  /** Whether the file names the anchor, so that it does not follow the wording. */
  readonly pinned: boolean;
  /** Plain text, without citation marks. */
  readonly text: string;
  /** The same as it was written, without citation marks. */
  readonly body: readonly RootContent[];
  /** Labels of the citations that stand in it. */
  readonly cites: readonly string[];
}

/** Responsibilities under one heading. */
export interface Group {
  readonly id: string;
  readonly pinned: boolean;
  /** Nothing for a plain list without groups. */
  readonly title: string | undefined;
  readonly responsibilities: readonly Responsibility[];
}

/** Any other part of the text, under its own heading. */
export interface Section {
  readonly id: string;
  readonly pinned: boolean;
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
export interface RoleBodyContext {
  readonly file: VFile;
  readonly anchorOf: AnchorGiver;
}

interface RawSection {
  readonly title: string;
  readonly heading: Heading | undefined;
  readonly children: RootContent[];
}

/** Finds the sections of a role's body, in the shape that `older-shape.ts` leaves. Problems go to the file. */
export function readRoleBody(tree: Root, context: RoleBodyContext): RoleBody {
  const introduction: RootContent[] = [];
  const groups: Group[] = [];
  const sections: Section[] = [];
  for (const { title, heading, children } of splitSections(tree)) {
    if (sectionName(title) === INTRODUCTION) introduction.push(...children);
    else if (isResponsibilities(title)) groups.push(...readGroups(children, context));
    else if (children.length === 0) reportEmptySection(title, heading, context.file);
    else sections.push({ ...context.anchorOf(heading, title), title, body: children });
  }
  if (!groups.some((group) => group.responsibilities.length > 0)) {
    report(
      context.file,
      undefined,
      'The role has no responsibilities.',
      'Add a section "## Key responsibilities" with a list of at least one.',
    );
  }
  return { introduction, groups, sections };
}

function reportEmptySection(title: string, heading: Heading | undefined, file: VFile): void {
  report(file, heading, `The section "${title}" has no text.`, 'Write it, or delete the heading.');
}

/** Cuts the tree at its headings of the section level. */
function splitSections(tree: Root): RawSection[] {
  const sections: RawSection[] = [{ title: INTRODUCTION, heading: undefined, children: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) {
      sections.push({ title: plainText(node), heading: node, children: [] });
    } else sections.at(-1)?.children.push(node);
  }
  return sections;
}

/** Reads lists, each under its `### Group` or under none. */
function readGroups(nodes: readonly RootContent[], context: RoleBodyContext): Group[] {
  const groups: (Group & { readonly responsibilities: Responsibility[] })[] = [];
  const seen = new Map<string, number>();
  let heading: Heading | undefined;
  let filled = true;
  const finishHeading = (): void => {
    if (filled || !heading) return;
    report(
      context.file,
      heading,
      `The group "${plainText(heading)}" has no responsibilities.`,
      'Write a list below it, or delete the heading.',
    );
  };
  for (const node of nodes) {
    if (node.type === 'heading') {
      finishHeading();
      heading = node;
      filled = false;
      if (mentionedLabels(node).length > 0) reportStray(node, 'A citation stands in a heading.', context.file);
    } else if (node.type === 'list') {
      const title = heading && plainText(heading);
      if (!filled || !heading) {
        groups.push({ ...context.anchorOf(heading, title ?? 'responsibilities'), title, responsibilities: [] });
      }
      filled = true;
      const items = node.children.flatMap((item) => readResponsibility(item, seen, context));
      groups.at(-1)?.responsibilities.push(...items);
    } else if (node.type !== 'html') {
      reportStray(node, 'Text among the responsibilities stands outside their lists.', context.file);
    }
  }
  finishHeading();
  return groups;
}

function reportStray(node: Nodes, what: string, file: VFile): void {
  report(file, node, what, 'Make it an item of a list, or move it to a section of its own.');
}

function readResponsibility(item: ListItem, seen: Map<string, number>, context: RoleBodyContext): Responsibility[] {
  const cites = mentionedLabels(item);
  removeMentions(item);
  const text = plainText(item);
  if (text === '') return [];
  const line = seen.get(text.toLowerCase());
  if (line !== undefined) {
    report(
      context.file,
      item,
      `The same responsibility stands in line ${line} already.`,
      'Keep it in the group where it fits best.',
    );
  }
  seen.set(text.toLowerCase(), item.position?.start.line ?? 1);
  const firstWords = text.replace(/[’']/g, '').split(' ').slice(0, 6).join(' ');
  return [{ ...context.anchorOf(item, firstWords), text, body: item.children, cites }];
}
