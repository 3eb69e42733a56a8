import type { Heading, List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { ExplicitId } from './explicit-ids.ts';
import { plainText } from './plain-text.ts';
import { report } from './problem.ts';
import { INTRODUCTION, isResponsibilities, sectionName } from './section-names.ts';

/**
 * Gives role files of an older shape the one that is read: bold lines that stand for headings become headings,
 * `- **Group**` with a nested list becomes a heading with a list, and the file's own title, which says nothing new,
 * begins the introduction. The tree is changed in place.
 *
 * @param titles names under which the file may repeat its own title as a heading
 * @param explicitIds the ids that the author has written; that of a group moves to the heading that is made of it
 */
export function modernizeShape(
  tree: Root,
  file: VFile,
  titles: readonly string[],
  explicitIds: Map<Nodes, ExplicitId>,
): void {
  let groups: 'none' | 'headings' | 'bold' = 'none';
  let inResponsibilities = false;
  tree.children = tree.children.flatMap((node): RootContent[] => {
    const begun = asSectionHeading(node, titles);
    if (begun) {
      inResponsibilities = isResponsibilities(plainText(begun[0]));
      groups = 'none';
      return begun;
    }
    if (!inResponsibilities || groups === 'headings') return [node];
    if (node.type === 'heading') groups = 'headings';
    if (node.type !== 'list') return [node];
    const nested = node.children.flatMap((item) => asGroup(item) ?? []);
    if (nested.length > 0) groups = 'bold';
    if (groups === 'bold') reportStrays(node, file);
    return nested.length > 0 ? nested.flatMap((group) => toHeading(group, explicitIds)) : [node];
  });
}

/** The node as a heading that begins a section, with what stands beside it; nothing for any other node. */
function asSectionHeading(node: RootContent, titles: readonly string[]): [Heading, ...RootContent[]] | undefined {
  if (node.type === 'heading') {
    const title = plainText(node);
    if (node.depth <= 2 && isOwnTitle(title, titles))
      return [{ ...node, children: [{ type: 'text', value: INTRODUCTION }] }];
    // The same node, since an id may be known of it.
    return node.depth <= 2 || isKnownSection(title) ? [Object.assign(node, { depth: 2 as const })] : undefined;
  }
  const [first, ...others] = node.type === 'paragraph' ? node.children : [];
  if (node.type !== 'paragraph' || first?.type !== 'strong' || !isKnownSection(plainText(first))) return undefined;
  const rest = others[0]?.type === 'break' ? others.slice(1) : others;
  const heading: Heading = { type: 'heading', depth: 2, children: first.children, position: node.position };
  return rest.length > 0 ? [heading, { ...node, children: rest }] : [heading];
}

function isKnownSection(title: string): boolean {
  return sectionName(title) === INTRODUCTION || isResponsibilities(title);
}

function isOwnTitle(title: string, titles: readonly string[]): boolean {
  const names = [title, title.replace(/\s*\([^)]*\)\s*$/, '')].map(sectionName);
  return titles.some((own) => names.includes(sectionName(own)));
}

/** `- **Group**` with a list below it. */
interface BoldGroup {
  readonly item: ListItem;
  readonly name: Paragraph;
  readonly list: List;
}

function asGroup(item: ListItem): BoldGroup | undefined {
  const [name, list] = item.children;
  return name?.type === 'paragraph' && name.children[0]?.type === 'strong' && list?.type === 'list'
    ? { item, name, list }
    : undefined;
}

function toHeading({ item, name, list }: BoldGroup, explicitIds: Map<Nodes, ExplicitId>): RootContent[] {
  const [bold, ...marks] = name.children;
  const words = bold?.type === 'strong' ? bold.children : [];
  const mentions = marks.filter(({ type }) => type === 'footnoteReference');
  const heading: Heading = { type: 'heading', depth: 3, children: [...words, ...mentions], position: name.position };
  const id = explicitIds.get(item);
  if (id) {
    explicitIds.delete(item);
    explicitIds.set(heading, id);
  }
  return [heading, list];
}

/** Reports the items of a list that are no groups, and what stands beside the names of those that are. */
function reportStrays(list: List, file: VFile): void {
  for (const item of list.children) {
    const group = asGroup(item);
    const beside = group?.name.children.slice(1).find((part) => plainText(part) !== '') ?? item.children[2];
    if (!group) {
      const advice =
        'Indent it below the group that it belongs to, or give it a group: "- **Group**" with a list below.';
      report(file, item, 'The item stands beside bold groups, but is in none of them.', advice);
    } else if (beside) {
      const advice = 'Make it an item of a list, or move it to a section of its own.';
      report(file, beside, 'Text beside the name of a group stands outside its list.', advice);
    }
  }
}
