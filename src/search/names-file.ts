/**
 * Every name of the site, in one small file that the search loads first. Lists refer to roles by their place in
 * `roles`; paths are those of the published site.
 */
export interface NamesFile {
  readonly roles: readonly NamedRole[];
  readonly tools: readonly NamedTool[];
  readonly guides: readonly Pick<NamedPage, 'title' | 'path'>[];
  /** The laws and guidances, each called by its short form where it has one; its title is in full then. */
  readonly laws: readonly (NamedPage & { readonly inFull?: string })[];
  /** The terms of the glossary, each with the first sentence of what it means. */
  readonly terms: readonly (NamedPage & { readonly text: string })[];
  /** The path of the file of the activities, where there are any. */
  readonly activities?: string;
}

export interface NamedPage {
  readonly title: string;
  readonly path: string;
  /** All others that may lead to it: aliases and initials; for a role, also names in sources and job titles. */
  readonly names: readonly string[];
}

export interface NamedRole extends NamedPage {
  readonly id: string;
  readonly summary: string;
  readonly family: string;
  readonly phases: readonly string[];
  /** Groups of responsibilities: anchor and title. */
  readonly groups: readonly (readonly [anchor: string, title: string])[];
  /** The roles from which its page tells it apart. */
  readonly differs: readonly number[];
  /** The roles that are closest to it, closest first. */
  readonly kin: readonly number[];
}

interface NamedTool extends NamedPage {
  readonly kind: string;
  /** Each role that uses it, and what for. */
  readonly uses: readonly (readonly [role: number, what: string])[];
}
