import type { Role } from './catalogue.ts';

/** A part of a role's page under a heading of its own. */
export interface RoleSection {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
}

/** The sections that a role's page has, in their order. What the role's file does not say has none. */
export function roleSections(role: Role): RoleSection[] {
  const sections: (RoleSection | false)[] = [
    role.introduction !== '' && { id: 'who-they-are', title: 'Who they are' },
    { id: 'key-responsibilities', title: 'Key responsibilities' },
    role.differs.length > 0 && { id: 'differences', title: 'How it differs' },
    role.lifecycle.length > 0 && { id: 'lifecycle', title: 'In the lifecycle' },
    role.tools.length > 0 && { id: 'tools', title: 'Tools' },
    role.gives.length > 0 && { id: 'gives', title: 'Hands over' },
    role.receives.length > 0 && { id: 'receives', title: 'Receives' },
    ...role.sections,
    (role.named.length > 0 || role.jobTitles.length > 0) && { id: 'names', title: 'Names' },
    { id: 'citations', title: 'Citations' },
  ];
  return sections.filter((section) => section !== false);
}
