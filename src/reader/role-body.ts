import type GithubSlugger from 'github-slugger';
import { slug } from 'github-slugger';
import type { Heading, List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { mentionedLabels, removeMentions } from './citations.ts';
import type { ExplicitId } from './explicit-ids.ts';
import { placeOf, toHtml, toInlineHtml } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { report } from './problem.ts';
import type { TermLinker } from './term-links.ts';

/** One thing that a role does. */
export interface Responsibility {
  /** Its anchor on the page. */
  readonly id: string;
  /** Whether the file names the anchor, so that it does not follow the wording. */
  readonly pinned: boolean;
  /** Plain text, without citation marks. */
  readonly text: string;
  readonly html: string;
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
  readonly html: string;
  /** Plain text, without citation marks. */
  readonly text: string;
}

export interface RoleBody {
  /** What stands under "Who they are", or before the first heading. */
  readonly introduction: string;
  /** The same as plain text, without citation marks. */
  readonly introductionText: string;
  readonly groups: readonly Group[];
  readonly sections: readonly Section[];
}

/** What the functions below need to know of the file that they read. */
export interface RoleBodyContext {
  readonly file: VFile;
  /** Names under which the file may repeat its own title as a heading. */
  readonly titles: readonly string[];
  readonly numberOf: (label: string) => number | undefined;
  readonly terms: TermLinker;
  /** Gives out the page's anchors; the page's own sections are taken already. */
  readonly slugger: GithubSlugger;
  /** The ids that the author has written, by heading or list item. Those that are used are taken out. */
  readonly explicitIds: Map<Nodes, ExplicitId>;
}

interface RawSection {
  readonly title: string;
  readonly node: Nodes | undefined;
  readonly children: RootContent[];
}

/** Anchors that pages make of citations, and of parts that every page has. */
const PAGE_PARTS = /^(?:cite-\d+|toc|search-dialog|results|result-\d+)$/;
const INTRODUCTION = 'who they are';
const RESPONSIBILITIES = /^(key )?responsibilities$/;

/** Finds the sections of a role's body. Both the house style and bold headings with nested lists are read. */
export function readRoleBody(tree: Root, context: RoleBodyContext): RoleBody {
  const introduction: string[] = [];
  const introductionText: string[] = [];
  const groups: Group[] = [];
  const sections: Section[] = [];
  for (const section of splitSections(tree, context.titles)) {
    const name = plain(section.title);
    if (name === INTRODUCTION) {
      introductionText.push(plainText({ type: 'root', children: section.children }));
      introduction.push(toHtml(context.terms.link(section.children), context.numberOf));
    } else if (RESPONSIBILITIES.test(name)) groups.push(...readGroups(section, context));
    else {
      const text = plainText({ type: 'root', children: section.children });
      const html = toHtml(context.terms.link(section.children), context.numberOf);
      if (html) sections.push({ ...anchorOf(section.node, section.title, context), title: section.title, html, text });
      else if (section.node) reportEmptySection(section, context.file);
    }
  }
  const seen = groups.some((group) => group.responsibilities.length > 0);
  if (!seen) {
    report(
      context.file,
      { line: 1, column: 1 },
      'no-responsibilities',
      'The role has no responsibilities.',
      'Add a section "## Key responsibilities" with a list of at least one.',
    );
  }
  return { introduction: introduction.join('\n'), introductionText: introductionText.join(' '), groups, sections };
}

/** The anchor that the file names, or else one made of the words. */
function anchorOf(
  node: Nodes | undefined,
  words: string,
  { explicitIds, slugger }: RoleBodyContext,
): { readonly id: string; readonly pinned: boolean } {
  const explicit = node && explicitIds.get(node);
  // A text without letters, or one that reads like an anchor of the page's own, gets a word before it.
  const own = slug(words);
  const isTaken = own === '' || PAGE_PARTS.test(own);
  if (!explicit) return { id: slugger.slug(isTaken ? `item ${words}`.trim() : words), pinned: false };
  explicitIds.delete(node);
  return { id: explicit.id, pinned: true };
}

function reportEmptySection(section: RawSection, file: VFile): void {
  report(
    file,
    section.node ? placeOf(section.node) : { line: 1, column: 1 },
    'empty-section',
    `The section "${section.title}" has no text.`,
    'Write it, or delete the heading.',
  );
}

/** Cuts the tree at its headings of the section level, and at bold lines that stand for such a heading. */
function splitSections(tree: Root, titles: readonly string[]): RawSection[] {
  const sections: RawSection[] = [];
  let current: RawSection = { title: INTRODUCTION, node: undefined, children: [] };
  const begin = (title: string, node: Nodes): void => {
    if (current.children.length > 0 || current.node) sections.push(current);
    current = { title, node, children: [] };
  };
  for (const node of tree.children) {
    const bold = node.type === 'paragraph' ? readBoldHeading(node) : undefined;
    if (node.type === 'heading' && isSectionHeading(node)) {
      const title = toString(node).trim();
      if (isOwnTitle(title, titles)) begin(INTRODUCTION, { ...node, type: 'heading', children: [] });
      else begin(title, node);
      if (isOwnTitle(title, titles)) current = { ...current, node: undefined };
    } else if (bold) {
      begin(bold.title, node);
      current.children.push(...bold.rest);
    } else {
      current.children.push(node);
    }
  }
  if (current.children.length > 0 || current.node) sections.push(current);
  return sections;
}

function isSectionHeading(node: Heading): boolean {
  const name = plain(toString(node));
  return node.depth <= 2 || name === INTRODUCTION || RESPONSIBILITIES.test(name);
}

function isOwnTitle(title: string, titles: readonly string[]): boolean {
  return titles.some(
    (own) => plain(own) === plain(title) || plain(own) === plain(title.replace(/\s*\([^)]*\)\s*$/, '')),
  );
}

/** Reads `**Who They Are**` at the beginning of a paragraph as a heading. */
function readBoldHeading(node: Paragraph): { title: string; rest: RootContent[] } | undefined {
  const [first, ...others] = node.children;
  if (first?.type !== 'strong') return undefined;
  const title = toString(first).trim();
  if (plain(title) !== INTRODUCTION && !RESPONSIBILITIES.test(plain(title))) return undefined;
  const rest = others[0]?.type === 'break' ? others.slice(1) : others;
  return { title, rest: rest.length > 0 ? [{ ...node, children: rest }] : [] };
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/:$/, '');
}

/** Reads `### Group` with a list, `- **Group**` with a nested list, or one plain list. */
function readGroups(section: RawSection, context: RoleBodyContext): Group[] {
  const groups: (Group & { responsibilities: Responsibility[]; node: Nodes | undefined })[] = [];
  const seen = new Map<string, number>();
  let heading: Heading | undefined;
  let filled = false;
  const finishHeading = (): void => {
    if (heading && !filled) {
      report(
        context.file,
        placeOf(heading),
        'empty-group',
        `The group "${toString(heading)}" has no responsibilities.`,
        'Write a list below it, or delete the heading.',
      );
    }
  };
  const add = (title: string | undefined, items: readonly ListItem[], node?: Nodes): void => {
    const known = node && groups.at(-1)?.node === node ? groups.at(-1) : undefined;
    if (known) {
      known.responsibilities.push(...items.flatMap((item) => readResponsibility(item, seen, context)));
      return;
    }
    const anchor = anchorOf(node, title ?? 'responsibilities', context);
    const responsibilities = items.flatMap((item) => readResponsibility(item, seen, context));
    groups.push({ ...anchor, title, responsibilities, node });
  };
  for (const node of section.children) {
    if (node.type === 'heading') {
      finishHeading();
      heading = node;
      filled = false;
      if (mentionedLabels(node).length > 0) reportStray(node, 'A citation stands in a heading.', context.file);
    } else if (node.type === 'list') {
      filled = true;
      const nested = heading ? undefined : readNestedGroups(node, context.file);
      if (nested) for (const group of nested) add(group.title, group.items, group.node);
      else add(heading && toString(heading).trim(), node.children, heading);
    } else if (node.type !== 'html') {
      reportStray(node, 'Text among the responsibilities stands outside their lists.', context.file);
    }
  }
  finishHeading();
  return groups.map(({ node: _node, ...group }) => group);
}

function reportStray(node: Nodes, what: string, file: VFile): void {
  report(file, placeOf(node), 'stray-text', what, 'Make it an item of a list, or move it to a section of its own.');
}

function readNestedGroups(list: List, file: VFile): { title: string; items: ListItem[]; node: ListItem }[] | undefined {
  const groups = list.children.map((item) => {
    const [title, nested] = item.children;
    const bold = title?.type === 'paragraph' && title.children[0]?.type === 'strong' ? title.children[0] : undefined;
    return bold && nested?.type === 'list'
      ? { title: toString(bold).trim(), items: nested.children, node: item }
      : undefined;
  });
  if (groups.every((group) => group === undefined)) return undefined;
  for (const { children } of list.children) {
    const [title, , ...more] = children;
    const beside =
      title?.type === 'paragraph' ? title.children.slice(1).find((part) => plainText(part) !== '') : undefined;
    const stray = beside ?? more[0];
    if (stray) reportStray(stray, 'Text beside the name of a group stands outside its list.', file);
  }
  groups.forEach((group, index) => {
    const item = list.children[index];
    if (group || !item) return;
    report(
      file,
      placeOf(item),
      'ungrouped-item',
      'The item stands beside bold groups, but is in none of them.',
      'Indent it below the group that it belongs to, or give it a group: "- **Group**" with a list below.',
    );
  });
  return groups.filter((group) => group !== undefined);
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
      placeOf(item),
      'repeated-responsibility',
      `The same responsibility stands in line ${line} already.`,
      'Keep it in the group where it fits best.',
    );
  }
  seen.set(text.toLowerCase(), placeOf(item).line);
  const anchor = anchorOf(item, text.replace(/[’']/g, '').split(' ').slice(0, 6).join(' '), context);
  return [{ ...anchor, text, html: toInlineHtml(context.terms.link(item.children), context.numberOf), cites }];
}
