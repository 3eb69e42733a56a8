import { handoffAnchors } from '../../src/model/handoff-anchors.ts';
import type { Built, RoleDraft, Thing } from '../support/edited-roles.ts';

/** What has become part of what. */
export type Merged = ReadonlyMap<Thing, Thing>;

/** Everything of a role that has an anchor, and the role itself. */
export function thingsOf(role: RoleDraft): Thing[] {
  return [role, ...role.groups, ...role.groups.flatMap(({ items }) => items), ...role.handoffs];
}

/** What a thing is part of now; itself, when nothing has swallowed it. */
export function currentOf(thing: Thing, mergedInto: Merged): Thing {
  const next = mergedInto.get(thing);
  return next ? currentOf(next, mergedInto) : thing;
}

/** The address of every thing of the drafts, as the site has it now. */
export function anchorsOf(drafts: readonly RoleDraft[], { catalogue }: Built): Map<string, Thing> {
  const anchors = new Map<string, Thing>();
  for (const draft of drafts) {
    const role = catalogue.roles.find(({ id }) => id === draft.name);
    const page = `/roles/${draft.name}/`;
    anchors.set(page, draft);
    draft.groups.forEach((group, index) => {
      const built = role?.groups[index];
      anchors.set(`${page}#${built?.id}`, group);
      group.items.forEach((item, at) => anchors.set(`${page}#${built?.responsibilities[at]?.id}`, item));
    });
    const handoffs = draft.handoffs.map(({ id, to }) => ({ id, to: to.name }));
    handoffAnchors(draft.name, handoffs).forEach(({ givesId, receivesId }, index) => {
      const handoff = draft.handoffs[index];
      if (!handoff) return;
      anchors.set(`${page}#${givesId}`, handoff);
      anchors.set(`/roles/${handoff.to.name}/#${receivesId}`, handoff);
    });
  }
  return anchors;
}

/** The addresses of the ledger that do not lead to the thing that they belong to. */
export function wrongAddresses(
  drafts: readonly RoleDraft[],
  built: Built,
  ledger: string,
  owners: ReadonlyMap<string, Thing>,
  mergedInto: Merged,
): string[] {
  const now = new Map([...anchorsOf(drafts, built)].map(([address, thing]) => [address, thing]));
  return ledger.split('\n').flatMap((line) => {
    const address = line.split(' ')[0] ?? '';
    if (address === '') return [];
    const leadsTo = line.split(' → ')[1]?.split(' ') ?? [];
    const outcome = [address, ...leadsTo].map(built.follow).find((one) => one !== undefined);
    const owner = owners.get(address);
    if (!outcome) return [address];
    if (!owner || !outcome.place) return outcome.place || line.includes(' withdrawn: ') || !owner ? [] : leftBehind();
    return now.get(outcome.place.address) === currentOf(owner, mergedInto) ? [] : [address];

    /** What goes with a withdrawn page has to be gone itself. */
    function leftBehind(): string[] {
      return owner && [...now.values()].includes(currentOf(owner, mergedInto)) ? [address] : [];
    }
  });
}
