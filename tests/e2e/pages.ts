/** One page of each kind of the harbor, by its path under the base path. */
export const KINDS_OF_PAGES = {
  overview: '',
  role: 'roles/crane-operator/',
  tools: 'tools/',
  tool: 'tools/vhf-radio/',
  activities: 'activities/',
  activity: 'activities/bring-the-ship-in/',
  law: 'law/',
  lifecycle: 'lifecycle/',
  collaboration: 'collaboration/',
  sources: 'sources/',
  glossary: 'glossary/',
  search: 'search/',
  guides: 'guides/',
  guide: 'guides/a-ships-call/',
  'withdrawn role': 'roles/ice-cutter/',
  // A part that was withdrawn: the page of a role that has moved leads on from all the others.
  'moved role': 'roles/tally-clerk/#chalks-a-cross-on-every-box',
  'shared name': 'roles/boatman/',
  'not found': 'no-such-page/',
} as const;
