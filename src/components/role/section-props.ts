import type { Role } from '../../model/catalogue.ts';
import type { Phase } from '../../schema/site.ts';

/** What every section of a role's page is given. */
export interface SectionProps {
  /** Its own anchor. */
  id: string;
  role: Role;
  /** All phases, in order. */
  phases: readonly Phase[];
  /** The anchors that a place of the page had before, by the anchor that it has now. */
  earlier: ReadonlyMap<string, readonly string[]>;
}
