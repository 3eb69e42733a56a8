import {
  ACTIVITY_SECTIONS,
  type ActivitySectionId,
  LIFECYCLE_OF_ACTIVITIES,
  ROLE_SECTIONS,
  type RoleSectionId,
} from '../schema/anchors.ts';
import type { Section } from '../reader/sections.ts';
import type { Activity, Role } from './catalogue.ts';

/** A part of an entry's page under a heading of its own: one of the site's, or one that the entry's file has. */
export type PageSection<Id extends string> =
  | { readonly id: Id; readonly title: string; readonly own?: undefined }
  | { readonly id: string; readonly title: string; readonly own: Section };

export type RoleSection = PageSection<RoleSectionId>;
export type ActivitySection = PageSection<ActivitySectionId>;

/** The sections that a role's page has, in their order. What the role's file does not say has none. */
export function roleSections(role: Role): RoleSection[] {
  const isPresent: Partial<Record<RoleSectionId, boolean>> = {
    lifecycle: role.lifecycle.length > 0 || role.parts.length > 0,
    'who-they-are': role.introduction.length > 0,
    differences: role.differs.length > 0,
    tools: role.tools.length > 0,
    gives: role.gives.length > 0,
    receives: role.receives.length > 0,
    names: role.named.length > 0 || role.jobTitles.length > 0,
  };
  const titles = { ...ROLE_SECTIONS, ...(role.parts.length > 0 && { lifecycle: LIFECYCLE_OF_ACTIVITIES }) };
  return join(titles, isPresent, role.sections, 'names');
}

/** The sections that an activity's page has, in their order. What its file does not say has none. */
export function activitySections(activity: Activity): ActivitySection[] {
  const { takes, makes, after, before, covers } = activity;
  const isPresent: Partial<Record<ActivitySectionId, boolean>> = {
    'in-and-out': [takes, makes, after, before, covers].flat().length > 0,
    'what-it-takes': activity.introduction.length > 0,
    law: activity.rules.length > 0,
    otherwise: activity.otherwise.length > 0,
  };
  return join(ACTIVITY_SECTIONS, isPresent, activity.sections, 'law');
}

/**
 * @param isPresent whether there is anything to say; a section that is not named is there in any case
 * @param afterOwn the section before which the file's own stand
 */
function join<Id extends string>(
  titles: Readonly<Record<Id, string>>,
  isPresent: Partial<Record<Id, boolean>>,
  own: readonly Section[],
  afterOwn: Id,
): PageSection<Id>[] {
  return (Object.keys(titles) as Id[]).flatMap((id): PageSection<Id>[] => [
    ...(id === afterOwn ? own.map((section) => ({ id: section.id, title: section.title, own: section })) : []),
    ...((isPresent[id] ?? true) ? [{ id, title: titles[id] }] : []),
  ]);
}
