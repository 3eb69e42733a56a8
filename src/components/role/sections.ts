import type { RoleSectionId } from '../../schema/anchors.ts';
import Citations from './Citations.astro';
import Differences from './Differences.astro';
import Handoffs from './Handoffs.astro';
import KeyResponsibilities from './KeyResponsibilities.astro';
import Lifecycle from './Lifecycle.astro';
import Names from './Names.astro';
import Tools from './Tools.astro';
import WhoTheyAre from './WhoTheyAre.astro';

/** What shows each section of the site's own on a role's page. */
export const SECTIONS = {
  'who-they-are': WhoTheyAre,
  'key-responsibilities': KeyResponsibilities,
  differences: Differences,
  lifecycle: Lifecycle,
  tools: Tools,
  gives: Handoffs,
  receives: Handoffs,
  names: Names,
  citations: Citations,
} as const satisfies Record<RoleSectionId, unknown>;
