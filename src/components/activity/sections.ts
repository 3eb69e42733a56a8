import type { ActivitySectionId } from '../../schema/anchors.ts';
import Citations from './Citations.astro';
import InAndOut from './InAndOut.astro';
import Law from './Law.astro';
import OtherViews from './OtherViews.astro';
import WhatItTakes from './WhatItTakes.astro';
import WhoDoesWhat from './WhoDoesWhat.astro';

/** What shows each section of the site's own on an activity's page. */
export const SECTIONS = {
  'who-does-what': WhoDoesWhat,
  'in-and-out': InAndOut,
  'what-it-takes': WhatItTakes,
  law: Law,
  otherwise: OtherViews,
  citations: Citations,
} as const satisfies Record<ActivitySectionId, unknown>;
