import { expect, test } from 'vitest';
import { handoffAnchors } from '../../src/model/handoff-anchors.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { buildDrafts, type Built, draftRoles, type RoleDraft, type Thing } from '../support/edited-roles.ts';
import { type Draw, seededDraw } from '../support/seeded-draw.ts';

/** Five sequences of edits, each from every second role of the real content: a thousand edits in all. */
const SEEDS = [1, 2, 3, 4, 5];
const EDITS = 200;

/**
 * What the author does to the things that links lead to. Each edit changes the drafts alone, and returns what was
 * merged into something else: the old thing and the one that it is part of now.
 */
type Edit = (drafts: RoleDraft[], draw: Draw) => [Thing, Thing][] | void;

const edits: Record<string, Edit> = {
  'rewords the end of a responsibility': (drafts, draw) => {
    const item = draw.one(items(drafts));
    item.text = `${item.text.split(' ').slice(0, -1).join(' ')} ${draw.words(2)}`;
  },
  'rewords the beginning of a responsibility': (drafts, draw) => {
    const item = draw.one(items(drafts));
    item.text = `${draw.words(2)} ${item.text.split(' ').slice(1).join(' ')}`;
  },
  'writes a responsibility anew': (drafts, draw) => {
    draw.one(items(drafts)).text = draw.words(9);
  },
  'reorders responsibilities': (drafts, draw) => {
    draw.shuffle(draw.one(groups(drafts)).items);
  },
  'reorders groups': (drafts, draw) => {
    draw.shuffle(draw.one(drafts).groups);
  },
  'reorders hand-offs': (drafts, draw) => {
    draw.shuffle(draw.one(drafts).handoffs);
  },
  'moves a responsibility to another group': (drafts, draw) => {
    const role = draw.one(drafts.filter((one) => one.groups.length > 1));
    const [from, to] = draw.two(role.groups);
    if (from.items.length > 1) to.items.splice(draw.below(to.items.length + 1), 0, ...from.items.splice(0, 1));
  },
  'moves a responsibility to another role': (drafts, draw) => {
    const [from, to] = draw.two(drafts);
    const group = draw.one(from.groups);
    if (group.items.length < 2) return;
    const [item] = group.items.splice(draw.below(group.items.length), 1);
    if (!item) return;
    if (idTaken(to, item)) loseId(from, item);
    draw.one(to.groups).items.push(item);
  },
  'renames a group': (drafts, draw) => {
    draw.one(groups(drafts)).text = draw.words(3);
  },
  'adds a responsibility that begins like another': (drafts, draw) => {
    const group = draw.one(groups(drafts));
    const like = draw.one(group.items);
    group.items.unshift({ text: `${like.text.split(' ').slice(0, 6).join(' ')} ${draw.words(4)}` });
  },
  'hands something further to the same role': (drafts, draw) => {
    const role = draw.one(drafts.filter(({ handoffs }) => handoffs.length > 0));
    role.handoffs.unshift({ text: draw.words(5), to: draw.one(role.handoffs).to });
  },
  'rewords a hand-off': (drafts, draw) => {
    const handoff = draw.one(drafts.flatMap(({ handoffs }) => handoffs));
    handoff.text = `${handoff.text} ${draw.words(1)}`;
  },
  'renames a role and says so': (drafts, draw) => rename(drafts, draw, true),
  'renames a role and does not say so': (drafts, draw) => rename(drafts, draw, false),
  'merges two roles and says so': (drafts, draw) => merge(drafts, draw, true),
  'merges two roles and does not say so': (drafts, draw) => merge(drafts, draw, false),
  'deletes a responsibility': (drafts, draw) => {
    const { items } = draw.one(groups(drafts));
    if (items.length > 1) items.splice(draw.below(items.length), 1);
  },
  'deletes a group': (drafts, draw) => {
    const role = draw.one(drafts);
    if (role.groups.length > 1) role.groups.splice(draw.below(role.groups.length), 1);
  },
  'deletes a hand-off': (drafts, draw) => {
    const { handoffs } = draw.one(drafts);
    handoffs.splice(draw.below(handoffs.length), 1);
  },
  'deletes a role': (drafts, draw) => {
    if (drafts.length < 7) return;
    const [gone] = drafts.splice(draw.below(drafts.length), 1);
    for (const role of drafts) role.handoffs = role.handoffs.filter(({ to }) => to !== gone);
  },
  'adds a role': (drafts, draw) => {
    drafts.push({
      name: `role-${draw.number()}`,
      text: draw.words(3),
      family: 'data',
      groups: [{ text: draw.words(2), items: [{ text: draw.words(8) }] }],
      handoffs: [{ text: draw.words(4), to: draw.one(drafts) }],
      moved: [],
      sections: [],
    });
  },
};

function rename(drafts: RoleDraft[], draw: Draw, says: boolean): void {
  const role = draw.one(drafts);
  if (says) role.moved.push({ from: `/roles/${role.name}/` });
  role.name = `role-${draw.number()}`;
}

function merge(drafts: RoleDraft[], draw: Draw, says: boolean): [Thing, Thing][] {
  if (drafts.length < 7) return [];
  const [gone, stays] = draw.two(drafts);
  const merged: [Thing, Thing][] = [[gone, stays]];
  for (const group of gone.groups) {
    for (const thing of [group, ...group.items]) if (idTaken(stays, thing)) loseId(gone, thing);
    const same = stays.groups.find(({ text }) => text === group.text);
    if (same) {
      same.items.push(...group.items);
      merged.push([group, same]);
    } else stays.groups.push(group);
  }
  stays.handoffs.push(...gone.handoffs);
  drafts.splice(drafts.indexOf(gone), 1);
  for (const role of drafts) {
    for (const handoff of role.handoffs) if (handoff.to === gone) handoff.to = stays;
    role.handoffs = role.handoffs.filter(({ to }) => to !== role);
  }
  const keys = new Set<string>();
  for (const handoff of stays.handoffs) {
    if (handoff.id && keys.has(handoff.id)) loseId(gone, handoff);
    if (handoff.id) keys.add(handoff.id);
  }
  if (says) stays.moved.push({ from: `/roles/${gone.name}/` }, ...gone.moved);
  return merged;
}

test.for(SEEDS)(
  'every published address leads to what it led to after each edit, or the check names it (seed %i)',
  { timeout: 120_000 },
  async (seed) => {
    const real = await readContent('content');
    const draw = seededDraw(seed);
    const half = { ...real, roles: real.roles.filter((_, index) => index % 2 === seed % 2) };
    const drafts = draftRoles(half);
    const mergedInto = new Map<Thing, Thing>();
    let ledger = '';
    /** The thing that each published address belongs to. */
    const owners = new Map<string, Thing>();
    const publish = (built: Built): void => {
      expect(built.problems).toEqual([]);
      ledger = built.published();
      for (const [address, thing] of anchorsOf(drafts, built)) if (!owners.has(address)) owners.set(address, thing);
    };
    publish(buildDrafts(real, drafts, ledger));
    const counts = { named: 0, moved: 0, withdrawn: 0 };
    const names = Object.keys(edits);
    for (let number = 0; number < EDITS; number += 1) {
      const name = names[number % names.length] ?? '';
      for (const [old, now] of edits[name]?.(drafts, draw) ?? []) mergedInto.set(old, now);
      let built = buildDrafts(real, drafts, ledger);
      const wrong = wrongAddresses(drafts, built, ledger, owners, mergedInto);
      const unnamed = wrong.filter((address) => !built.problems.some((problem) => problem.includes(`"${address}"`)));
      expect(unnamed, `edit ${number}: ${name}`).toEqual([]);
      counts.named += wrong.length;

      // The author takes the ways out that the messages offer, until there is no problem left.
      for (let round = 0; built.problems.length > 0; round += 1) {
        expect(round, `edit ${number}: ${name}\n${built.problems.join('\n')}`).toBeLessThan(12);
        ledger = repair(drafts, built, ledger, owners, mergedInto, draw, counts);
        built = buildDrafts(real, drafts, ledger);
      }
      expect(wrongAddresses(drafts, built, ledger, owners, mergedInto), `edit ${number}: ${name}`).toEqual([]);
      publish(built);
    }
    // Otherwise the edits would not have put anything to the test.
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(40);
  },
);

/** The addresses of the ledger that do not lead to the thing that they belong to. */
function wrongAddresses(
  drafts: readonly RoleDraft[],
  built: Built,
  ledger: string,
  owners: ReadonlyMap<string, Thing>,
  mergedInto: ReadonlyMap<Thing, Thing>,
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

/** Does for each named address what its message says. */
function repair(
  drafts: RoleDraft[],
  built: Built,
  ledger: string,
  owners: ReadonlyMap<string, Thing>,
  mergedInto: ReadonlyMap<Thing, Thing>,
  draw: Draw,
  counts: { moved: number; withdrawn: number },
): string {
  const now = anchorsOf(drafts, built);
  const lines = new Map(
    ledger.split('\n').flatMap((line) => (line ? [[line.split(' ')[0] ?? '', line] as const] : [])),
  );
  for (const role of drafts) {
    // An entry of `moved:` whose target was reworded away is dropped here, and made again below.
    role.moved = role.moved.filter(({ to }) => to === undefined || now.has(`/roles/${role.name}/${to}`));
  }
  for (const [address] of lines) {
    const isNamed = built.problems.some((problem) => new RegExp(`^(moved\\S+ is )?"${address}"`).test(problem));
    if (!isNamed) continue;
    const owner = owners.get(address);
    const thing = owner && currentOf(owner, mergedInto);
    const role = thing && drafts.find((one) => thingsOf(one).includes(thing));
    const usurper = now.get(address);
    const anchor = address.split('#')[1];
    if (usurper && usurper === thing) {
      for (const one of drafts) one.moved = one.moved.filter(({ from }) => from !== address);
    } else if (usurper) {
      usurper.id = `own-${draw.number()}`;
    } else if (!thing || !role) {
      lines.set(address, `${address} withdrawn: It is nobody’s work any more.`);
      counts.withdrawn += 1;
    } else if (anchor === undefined) {
      role.moved.push({ from: address });
      counts.moved += 1;
    } else if (
      address.startsWith(`/roles/${role.name}/#`) &&
      thing.id === undefined &&
      !anchor.startsWith('receives-')
    ) {
      thing.id = anchor.replace(/^gives-/, '');
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

/** The address of every thing of the drafts, as the site has it now. */
function anchorsOf(drafts: readonly RoleDraft[], { catalogue }: Built): Map<string, Thing> {
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

function currentOf(thing: Thing, mergedInto: ReadonlyMap<Thing, Thing>): Thing {
  const next = mergedInto.get(thing);
  return next ? currentOf(next, mergedInto) : thing;
}

function thingsOf(role: RoleDraft): Thing[] {
  return [role, ...role.groups, ...role.groups.flatMap(({ items }) => items), ...role.handoffs];
}

/** An id that the new page has already is dropped, with what leads to it. */
function loseId(role: RoleDraft, thing: Thing): void {
  role.moved = role.moved.filter(({ to }) => to !== `#${thing.id}` && to !== `#gives-${thing.id}`);
  thing.id = undefined;
}

function idTaken(role: RoleDraft, { id }: Thing): boolean {
  return id !== undefined && thingsOf(role).some((thing) => thing.id === id);
}

function groups(drafts: readonly RoleDraft[]) {
  return drafts.flatMap((role) => role.groups);
}

function items(drafts: readonly RoleDraft[]) {
  return groups(drafts).flatMap((group) => group.items);
}
