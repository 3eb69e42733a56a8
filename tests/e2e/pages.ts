/** One page of each kind, by its path under the base path. */
export const KINDS_OF_PAGES = {
  overview: '',
  role: 'roles/data-scientist/',
  tools: 'tools/',
  tool: 'tools/kubernetes/',
  lifecycle: 'lifecycle/',
  collaboration: 'collaboration/',
  sources: 'sources/',
  glossary: 'glossary/',
  search: 'search/',
  guides: 'guides/',
  guide: 'guides/teams-of-3-8-and-30/',
  'not found': 'no-such-page/',
} as const;
