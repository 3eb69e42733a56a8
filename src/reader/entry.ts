import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { GuideFrontMatter } from '../schema/guide.ts';
import type { RoleFrontMatter } from '../schema/role.ts';
import type { SourceFrontMatter } from '../schema/source.ts';
import type { TermFrontMatter } from '../schema/term.ts';
import type { ToolFrontMatter } from '../schema/tool.ts';
import type { CitationDefinition } from './citations.ts';
import type { Locate } from './front-matter.ts';
import type { Link } from './links.ts';
import type { Place } from './problem.ts';
import type { RoleBody } from './role-body.ts';

/** A content file that was read without a problem of its own. */
export interface Entry<Data> {
  /** The file's name without its ending. */
  readonly id: string;
  readonly data: Data;
  readonly file: VFile;
  /** Finds the place of a front matter value, for messages. */
  readonly locate: Locate;
  /** Links to other content files, to be checked against what there is. */
  readonly links: readonly Link[];
}

export interface RoleEntry extends Entry<RoleFrontMatter> {
  readonly body: RoleBody;
  readonly citations: readonly CitationDefinition[];
  /** The ids of the terms that its text uses. */
  readonly terms: readonly string[];
}

/** A tool, a source or a term: front matter, and a short text below it. */
export interface DescribedEntry<Data> extends Entry<Data> {
  /** The text as HTML. */
  readonly description: string;
  /** The text without markup. */
  readonly descriptionText: string;
}

export type ToolEntry = DescribedEntry<ToolFrontMatter>;
export type SourceEntry = DescribedEntry<SourceFrontMatter>;
export type TermEntry = DescribedEntry<TermFrontMatter>;

/** A guide's text as it was parsed, with its links pointed at pages. Its components are still in it. */
export interface GuideEntry extends Entry<GuideFrontMatter> {
  readonly body: Root;
  /** Roles that its components name. */
  readonly roles: readonly NamedRole[];
}

/** A role that a component of a guide names, and where. */
export interface NamedRole {
  readonly component: string;
  readonly id: string;
  readonly place: Place;
}
