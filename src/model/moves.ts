import type { Entry } from '../reader/entry.ts';
import type { Content } from '../reader/read-content.ts';
import { type EntryKind, entryPath, toAddress } from '../routes.ts';
import type { Moved } from '../schema/moved.ts';
import { pageOf } from './places.ts';

/** What a content file says in `moved:` about one published address, with both ends as addresses. */
export interface Move {
  readonly from: string;
  /** A page, or a part of one. */
  readonly to: string;
  /** The entry that says so, and which item of its list. */
  readonly entry: Entry<{ readonly moved: Moved }>;
  readonly index: number;
}

/** Everything that content files have taken over. */
export function findMoves(content: Content): Move[] {
  return (['roles', 'tools', 'sources', 'terms', 'guides'] as const).flatMap((kind) =>
    content[kind].flatMap((entry) => movesOf(kind, entry)),
  );
}

function movesOf(kind: EntryKind, entry: Entry<{ readonly moved: Moved }>): Move[] {
  const own = toAddress(entryPath(kind, entry.id));
  return entry.data.moved.map(({ from, to }, index) => ({
    from: from.startsWith('#') ? pageOf(own) + from : from,
    to: to === undefined ? own : pageOf(own) + to,
    entry,
    index,
  }));
}
