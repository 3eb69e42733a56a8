import type { Catalogue, Role } from '../model/catalogue.ts';
import { pairPath, rolePartPath, rolePath, termPath, toolPath } from '../routes.ts';
import type { HitKind } from './hit.ts';

/** A thing to be found by its text, with what a hit on it shows. */
export interface SearchRecord {
  /** Path under the base path, with the anchor of the exact place. */
  readonly url: string;
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
        url: rolePath(role.id),
        content: `${role.title} ${role.summary} ${role.introductionText}`,
        meta: { kind: 'role' as const, title: role.title, where: '', text: role.summary, roles: role.id },
      },
      ...role.groups.flatMap((group) =>
        group.responsibilities.map((responsibility) => ({
          url: rolePartPath(role.id, responsibility.id),
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
      ...role.sections.map((section) => ({
        url: rolePartPath(role.id, section.id),
        content: `${section.title} ${section.text} ${role.title}`,
        meta: { kind: 'role' as const, title: role.title, where: section.title, text: section.text, roles: role.id },
      })),
    ]),
    ...tools.map((tool) => ({
      url: toolPath(tool.id),
      content: `${tool.title} ${tool.kind} ${tool.descriptionText}`,
      meta: { kind: 'tool' as const, title: tool.title, where: tool.kind, text: tool.descriptionText, roles: '' },
    })),
    ...terms.map((term) => ({
      url: termPath(term.id),
      content: `${term.title} ${term.aliases.join(' ')} ${term.explanationText}`,
      meta: {
        kind: 'term' as const,
        title: term.title,
        where: term.aliases.join(', '),
        text: term.explanationText,
        roles: term.usedBy.map(({ id }) => id).join(' '),
      },
    })),
    ...collaborations.flatMap(({ id, handoffs }) =>
      handoffs.map(({ from, to, gives, accepted }) => ({
        url: pairPath(id),
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
