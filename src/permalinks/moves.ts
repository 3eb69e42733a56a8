import { entryAddress, pageOf } from '../model/addresses.ts';
import type { EntryBase } from '../reader/entry.ts';
import type { Content } from '../reader/read-content.ts';
import { type Kind, KINDS } from '../schema/kinds.ts';
import type { Moved } from '../schema/moved.ts';

/** What a content file says in `moved:` about one published address, with both ends as addresses. */
export interface Move {
  readonly from: string;
  /** A page, or a part of one. */
  readonly to: string;
  /** The entry that says so, and which item of its list. */
  readonly entry: EntryBase & { readonly moved: Moved };
  readonly index: number;
}

/** Everything that content files have taken over. */
export function findMoves(content: Content): Move[] {
  return KINDS.flatMap((kind) => content[kind].flatMap((entry) => movesOf(kind, entry)));
}

function movesOf(kind: Kind, entry: Move['entry']): Move[] {
  const own = entryAddress(kind, entry.id);
  return entry.moved.map(({ from, to }, index) => ({
    from: from.startsWith('#') ? pageOf(own) + from : from,
    to: to === undefined ? own : pageOf(own) + to,
    entry,
    index,
  }));
}
