/**
 * Every name of the site, in one small file that the search loads first. Lists refer to roles by their place in
 * `roles`; paths are those of the published site.
 */
export interface NamesFile {
  readonly roles: readonly NamedRole[];
  readonly tools: readonly NamedTool[];
  readonly guides: readonly { readonly title: string; readonly path: string }[];
}

export interface NamedRole {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly summary: string;
  readonly family: string;
  readonly phases: readonly string[];
  /** Aliases, initials, names in sources and job titles: all that may lead to it. */
  readonly names: readonly string[];
  /** Groups of responsibilities: anchor and title. */
  readonly groups: readonly (readonly [anchor: string, title: string])[];
  /** The roles from which its page tells it apart. */
  readonly differs: readonly number[];
  /** The roles that are closest to it, closest first. */
  readonly kin: readonly number[];
}

export interface NamedTool {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly kind: string;
  readonly names: readonly string[];
  /** Each role that uses it, and what for. */
  readonly uses: readonly (readonly [role: number, what: string])[];
}
