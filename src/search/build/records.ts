import type { CustomRecord } from 'pagefind';
import { pairAddress, roleAddress, termAddress, toolAddress } from '../../model/addresses.ts';
import type { Catalogue, Role } from '../../model/catalogue.ts';
import { plainText } from '../../reader/plain-text.ts';
import type { HitMeta } from '../hit.ts';

/** Everything of a catalogue that can be found by its text, at the place where it stands. */
export function makeRecords({ roles, tools, terms, collaborations }: Catalogue): CustomRecord[] {
  return [
    ...roles.flatMap(recordsOfRole),
    ...tools.map(({ id, title, kind, description }) => {
      const text = plainText(description);
      return makeRecord(toolAddress(id), [title, kind, text], { kind: 'tool', title, where: kind, text }, []);
    }),
    ...terms.map(({ id, title, aliases, explanation, usedBy }) => {
      const text = plainText(explanation);
      const shown = { kind: 'term', title, where: aliases.join(', '), text } as const;
      return makeRecord(termAddress(id), [title, aliases.join(' '), text], shown, usedBy);
    }),
    ...collaborations.flatMap(({ id, handoffs }) =>
      handoffs.map(({ from, to, gives, accepted }) => {
        const names = [from, to].flatMap(({ title, aliases }) => [title, ...aliases]);
        const text = accepted ? `${gives}. Good enough when: ${accepted}` : gives;
        const shown = { kind: 'hand-off', title: `${from.title} → ${to.title}`, where: '', text } as const;
        return makeRecord(pairAddress(id), [gives, accepted, ...names], shown, [from, to]);
      }),
    ),
  ];
}

function recordsOfRole(role: Role): CustomRecord[] {
  const { id, title, summary, introduction, groups, sections } = role;
  const shown = { kind: 'role', title, where: '', text: summary } as const;
  return [
    makeRecord(roleAddress(id), [title, summary, plainText(introduction)], shown, [role]),
    ...groups.flatMap(({ title: where = '', responsibilities }) =>
      responsibilities.map(({ id: anchor, text }) => {
        const duty = { kind: 'responsibility', title, where, text } as const;
        return makeRecord(roleAddress(id, anchor), [text, where, title], duty, [role]);
      }),
    ),
    ...sections.map(({ id: anchor, title: where, body }) => {
      const text = plainText(body);
      return makeRecord(roleAddress(id, anchor), [where, text, title], { ...shown, where, text }, [role]);
    }),
  ];
}

/**
 * @param searched the texts in which its words are looked for
 * @param shown what a hit on it shows
 * @param roles what it is about: it can be narrowed by their families and phases
 */
function makeRecord(
  address: string,
  searched: readonly (string | undefined)[],
  shown: Omit<HitMeta, 'roles'>,
  roles: readonly Role[],
): CustomRecord {
  return {
    // Pagefind puts the base path before every address itself.
    url: address,
    content: searched.join(' '),
    meta: { ...shown, roles: roles.map(({ id }) => id).join(' ') },
    filters: {
      kind: [shown.kind],
      family: [...new Set(roles.map(({ family }) => family.id))],
      phase: [...new Set(roles.flatMap(({ lifecycle }) => lifecycle.map(({ phase }) => phase.id)))],
    },
    language: 'en',
  };
}
