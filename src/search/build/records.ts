import type { Catalogue, Role } from '../../model/catalogue.ts';
import { pairAddress, roleAddress, termAddress, toolAddress } from '../../model/addresses.ts';
import { plainText } from '../../reader/plain-text.ts';
import type { HitKind } from '../hit.ts';

/** A thing to be found by its text, with what a hit on it shows. */
export interface SearchRecord {
  /** The exact place where it stands. */
  readonly address: string;
  /** What is searched. */
  readonly content: string;
  readonly meta: {
    readonly kind: HitKind;
    readonly title: string;
    readonly where: string;
    readonly text: string;
    /** Ids, separated by spaces. */
    readonly roles: string;
  };
  /** What the record can be narrowed by, besides its kind: ids of families and phases. */
  readonly filters: { readonly family: readonly string[]; readonly phase: readonly string[] };
}

/** Everything of a catalogue that can be found by its text, at the place where it stands. */
export function makeRecords(catalogue: Catalogue): SearchRecord[] {
  const roleOf = new Map(catalogue.roles.map((role) => [role.id, role]));
  return textsOf(catalogue).map((record) => {
    const about = record.meta.roles.split(' ').flatMap((id) => roleOf.get(id) ?? []);
    const family = [...new Set(about.map((role) => role.family.id))];
    const phase = [...new Set(about.flatMap(({ lifecycle }) => lifecycle.map((work) => work.phase.id)))];
    return { ...record, filters: { family, phase } };
  });
}

function textsOf({ roles, tools, terms, collaborations }: Catalogue): Omit<SearchRecord, 'filters'>[] {
  return [
    ...roles.flatMap((role) => [
      {
        address: roleAddress(role.id),
        content: `${role.title} ${role.summary} ${plainText(role.introduction)}`,
        meta: { kind: 'role' as const, title: role.title, where: '', text: role.summary, roles: role.id },
      },
      ...role.groups.flatMap((group) =>
        group.responsibilities.map((responsibility) => ({
          address: roleAddress(role.id, responsibility.id),
          content: `${responsibility.text} ${group.title ?? ''} ${role.title}`,
          meta: {
            kind: 'responsibility' as const,
            title: role.title,
            where: group.title ?? '',
            text: responsibility.text,
            roles: role.id,
          },
        })),
      ),
      ...role.sections.map(({ id, title, body }) => {
        const text = plainText(body);
        return {
          address: roleAddress(role.id, id),
          content: `${title} ${text} ${role.title}`,
          meta: { kind: 'role' as const, title: role.title, where: title, text, roles: role.id },
        };
      }),
    ]),
    ...tools.map(({ id, title, kind, description }) => {
      const text = plainText(description);
      return {
        address: toolAddress(id),
        content: `${title} ${kind} ${text}`,
        meta: { kind: 'tool' as const, title, where: kind, text, roles: '' },
      };
    }),
    ...terms.map(({ id, title, aliases, explanation, usedBy }) => {
      const text = plainText(explanation);
      const roles = usedBy.map((role) => role.id).join(' ');
      return {
        address: termAddress(id),
        content: `${title} ${aliases.join(' ')} ${text}`,
        meta: { kind: 'term' as const, title, where: aliases.join(', '), text, roles },
      };
    }),
    ...collaborations.flatMap(({ id, handoffs }) =>
      handoffs.map(({ from, to, gives, accepted }) => ({
        address: pairAddress(id),
        content: [gives, accepted, ...namesOf(from), ...namesOf(to)].join(' '),
        meta: {
          kind: 'hand-off' as const,
          title: `${from.title} → ${to.title}`,
          where: '',
          text: accepted ? `${gives}. Good enough when: ${accepted}` : gives,
          roles: `${from.id} ${to.id}`,
        },
      })),
    ),
  ];
}

function namesOf({ title, aliases }: Role): string[] {
  return [title, ...aliases];
}
