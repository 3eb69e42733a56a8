import type { GroupDraft, RoleDraft, Thing } from '../support/edited-roles.ts';
import type { Draw } from '../support/seeded-draw.ts';
import { thingsOf } from './things.ts';

/**
 * What the author does to the things that links lead to. Each edit changes the drafts alone, and returns what was
 * merged into something else: the old thing and the one that it is part of now.
 */
export type Edit = (drafts: RoleDraft[], draw: Draw) => [Thing, Thing][] | void;

export const EDITS: Readonly<Record<string, Edit>> = {
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
    group.items.unshift({ text: `${firstWords(like.text)} ${draw.words(4)}` });
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

/** An id that the new page has already is dropped, with what leads to it. */
function loseId(role: RoleDraft, thing: Thing): void {
  role.moved = role.moved.filter(({ to }) => to !== `#${thing.id}` && to !== `#gives-${thing.id}`);
  thing.id = undefined;
}

function idTaken(role: RoleDraft, { id }: Thing): boolean {
  return id !== undefined && thingsOf(role).some((thing) => thing.id === id);
}

/** What the anchor of an item is made of. */
function firstWords(text: string): string {
  return text.split(' ').slice(0, 6).join(' ');
}

function groups(drafts: readonly RoleDraft[]): GroupDraft[] {
  return drafts.flatMap((role) => role.groups);
}

function items(drafts: readonly RoleDraft[]): Thing[] {
  return groups(drafts).flatMap((group) => group.items);
}
