import type { Role } from '../../model/catalogue.ts';
import type { RoleSectionId } from '../../schema/anchors.ts';

/** What every section of a role's page is given. */
export interface SectionProps {
  id: RoleSectionId;
  role: Role;
  /** The anchors that a place of the page had before, by the anchor that it has now. */
  earlier: ReadonlyMap<string, readonly string[]>;
}
