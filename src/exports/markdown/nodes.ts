import type {
  BlockContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import { entryAddress } from '../../model/addresses.ts';
import type { Citation } from '../../model/citation.ts';
import { url } from '../../routes.ts';
import type { Kind } from '../../schema/kinds.ts';

/** A piece of a line: text stands for itself. */
export type Inline = string | PhrasingContent | readonly Inline[];

/** Makes nodes of pieces, whatever they are nested in. */
export function inline(pieces: readonly Inline[]): PhrasingContent[] {
  return pieces.flatMap((piece): PhrasingContent[] => {
    if (typeof piece === 'string') return piece ? [{ type: 'text', value: piece }] : [];
    return 'type' in piece ? [piece] : inline(piece);
  });
}

export const paragraph = (...pieces: Inline[]): Paragraph => ({ type: 'paragraph', children: inline(pieces) });
export const strong = (...pieces: Inline[]): PhrasingContent => ({ type: 'strong', children: inline(pieces) });

export function heading(depth: 1 | 2 | 3, ...pieces: Inline[]): Heading {
  return { type: 'heading', depth, children: inline(pieces) };
}

/** A link to an address of the site, as a full URL, since the text will be read elsewhere. */
export const siteLink = (title: string, address: string): Link => webLink(title, url(address));
/** What a link to an entry is made of. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The same to an entry, called by its title. */
export const entryLink = (kind: Kind, { id, title }: Titled): Link => siteLink(title, entryAddress(kind, id));
/** A source, and the place in it. */
export const placeInSource = ({ source, at }: Pick<Citation, 'source' | 'at'>): Inline => [
  entryLink('sources', source),
  at ? `, ${at}` : '',
];
export const webLink = (title: string, to: string): Link => ({ type: 'link', url: to, children: inline([title]) });

/** A list whose items are lines, or lines with lists below them. */
export function list(items: readonly (Paragraph | readonly BlockContent[])[]): List {
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: 'type' in item ? [item] : [...item],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

/** A table with a row of heads. */
export function table(head: readonly Inline[], rows: readonly (readonly Inline[])[]): Table {
  const children = [head, ...rows].map((cells): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline([cell]) })),
  }));
  return { type: 'table', children };
}

/** A section with its heading, or nothing when there is nothing in it. */
export function section(title: string, ...children: readonly RootContent[]): RootContent[] {
  const filled = children.filter((child) => child.type !== 'list' || child.children.length > 0);
  return filled.length > 0 ? [heading(2, title), ...filled] : [];
}
