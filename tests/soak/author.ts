import type { Built, RoleDraft, Thing } from '../support/edited-roles.ts';
import type { Draw } from '../support/seeded-draw.ts';
import { anchorsOf, currentOf, type Merged, thingsOf } from './things.ts';

/** What an author knows who answers the messages of the check. */
export interface Author {
  readonly drafts: RoleDraft[];
  /** The thing that each published address belongs to. */
  readonly owners: ReadonlyMap<string, Thing>;
  readonly mergedInto: Merged;
  readonly draw: Draw;
  /** How often each way out was taken. */
  readonly counts: { moved: number; withdrawn: number; pinned: number };
}

const QUESTION = 'is that the same thing?';

/** Whether nothing is left but questions that the author answers with yes: other words for the same thing. */
export function onlyRewords(author: Author, built: Built): boolean {
  const now = anchorsOf(author.drafts, built);
  return built.problems.every((problem) => problem.includes(QUESTION) && isSame(author, built, now, namedIn(problem)));
}

/**
 * Does for each named address what its message says.
 *
 * @returns the ledger as the author leaves it
 */
export function repair(author: Author, built: Built, ledger: string): string {
  const { drafts, draw, counts } = author;
  const now = anchorsOf(drafts, built);
  const problems = new Map(built.problems.map((problem) => [namedIn(problem), problem]));
  const lines = new Map(
    ledger.split('\n').flatMap((line) => (line ? [[line.split(' ')[0] ?? '', line] as const] : [])),
  );
  for (const role of drafts) {
    // An entry of `moved:` whose target was reworded away is dropped here, and made again below.
    role.moved = role.moved.filter(({ to }) => to === undefined || now.has(`/roles/${role.name}/${to}`));
  }
  for (const [address, line] of lines) {
    const problem = problems.get(address);
    if (problem === undefined) continue;
    const owner = author.owners.get(address);
    const thing = owner && currentOf(owner, author.mergedInto);
    const role = thing && drafts.find((one) => thingsOf(one).includes(thing));
    const usurper = now.get(address);
    const anchor = address.split('#')[1];
    const isOnOwnPage = anchor !== undefined && role !== undefined && address.startsWith(`/roles/${role.name}/#`);
    const canPin = isOnOwnPage && thing?.id === undefined && !anchor.startsWith('receives-');
    if (problem.includes(QUESTION) && isSame(author, built, now, address)) {
      // Most are left for `--reworded`; an author who expects more of it writes the anchor down.
      if (thing && canPin && !anchor.startsWith('gives-') && draw.below(4) === 0) {
        thing.id = anchor;
        counts.pinned += 1;
      }
    } else if (usurper && usurper === thing) {
      for (const one of drafts) one.moved = one.moved.filter(({ from }) => from !== address);
    } else if (usurper) {
      usurper.id = `own-${draw.number()}`;
    } else if (!thing || !role) {
      lines.set(address, `${line.split(' ').slice(0, 2).join(' ')} withdrawn: It is nobody’s work any more.`);
      counts.withdrawn += 1;
    } else if (anchor === undefined) {
      role.moved.push({ from: address });
      counts.moved += 1;
    } else if (canPin) {
      thing.id = anchor.replace(/^gives-/, '');
      counts.pinned += 1;
    } else {
      thing.id ??= `own-${draw.number()}`;
      const isHandoff = role.handoffs.some((handoff) => handoff === thing);
      role.moved = role.moved.filter(({ from }) => from !== address);
      role.moved.push({ from: address, to: `#${isHandoff ? 'gives-' : ''}${thing.id}` });
      counts.moved += 1;
    }
  }
  return [...lines.values()].map((line) => `${line}\n`).join('');
}

/** Whether an address still leads to what it belongs to. */
function isSame({ owners, mergedInto }: Author, built: Built, now: Map<string, Thing>, address: string): boolean {
  const owner = owners.get(address);
  const place = built.follow(address)?.place;
  return owner !== undefined && place !== undefined && now.get(place.address) === currentOf(owner, mergedInto);
}

/** The address that a message is about. */
function namedIn(problem: string): string {
  return /^(?:moved\S+ is )?"([^"]+)"/.exec(problem)?.[1] ?? '';
}
