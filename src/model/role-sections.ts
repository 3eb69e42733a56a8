import { ROLE_SECTIONS, type RoleSectionId } from '../schema/anchors.ts';
import type { Role } from './catalogue.ts';

/** A part of a role's page under a heading of its own: one of the site's, or one that the role's file has. */
export type RoleSection =
  | { readonly id: RoleSectionId; readonly title: string; readonly own?: undefined }
  | { readonly id: string; readonly title: string; readonly own: Role['sections'][number] };

/** Whether there is anything to say in a section. */
const IS_PRESENT: Partial<Record<RoleSectionId, (role: Role) => boolean>> = {
  'who-they-are': ({ introduction }) => introduction.length > 0,
  differences: ({ differs }) => differs.length > 0,
  lifecycle: ({ lifecycle }) => lifecycle.length > 0,
  tools: ({ tools }) => tools.length > 0,
  gives: ({ gives }) => gives.length > 0,
  receives: ({ receives }) => receives.length > 0,
  names: ({ named, jobTitles }) => named.length > 0 || jobTitles.length > 0,
};

/** The section before which the role's own sections stand. */
const AFTER_OWN: RoleSectionId = 'names';

/** The sections that a role's page has, in their order. What the role's file does not say has none. */
export function roleSections(role: Role): RoleSection[] {
  const own = role.sections.map((section): RoleSection => ({ id: section.id, title: section.title, own: section }));
  const ids = Object.keys(ROLE_SECTIONS) as RoleSectionId[];
  return ids.flatMap((id): RoleSection[] => [
    ...(id === AFTER_OWN ? own : []),
    ...((IS_PRESENT[id]?.(role) ?? true) ? [{ id, title: ROLE_SECTIONS[id] }] : []),
  ]);
}
