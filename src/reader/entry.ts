import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { FrontMatterOf } from '../schema/kinds.ts';
import type { AnchoredHeading } from './anchors.ts';
import type { CitationDefinition, PlacedCitation } from './citations.ts';
import type { Locate } from './front-matter.ts';
import type { LinkMention } from './links.ts';
import type { RoleBody } from './role-body.ts';
import type { Section } from './sections.ts';

/** What every content file has besides its front matter. Entries are plain data: no functions, no files. */
export interface EntryBase {
  /** The file's name without its ending. */
  readonly id: string;
  /** Where the file is, relative to the working directory. */
  readonly path: string;
}

export interface RoleEntry extends EntryBase, FrontMatterOf<'roles'> {
  readonly body: RoleBody;
  readonly citations: readonly CitationDefinition[];
}

/** The text of an activity. */
export interface ActivityBody {
  /** What stands before the first heading: what the activity takes. */
  readonly introduction: readonly RootContent[];
  readonly sections: readonly Section[];
}

export interface ActivityEntry extends EntryBase, FrontMatterOf<'activities'> {
  readonly body: ActivityBody;
  readonly citations: readonly CitationDefinition[];
}

export interface RuleEntry extends EntryBase, FrontMatterOf<'rules'> {
  /** What it asks. */
  readonly text: readonly RootContent[];
  readonly citations: readonly CitationDefinition[];
}

/** A tool, a source or a term: front matter, and a short text below it. */
export interface Described extends EntryBase {
  readonly description: Root;
}

export type ToolEntry = FrontMatterOf<'tools'> & Described;
export type SourceEntry = FrontMatterOf<'sources'> & Described;
export type TermEntry = FrontMatterOf<'terms'> & Described;

export interface GuideEntry extends EntryBase, FrontMatterOf<'guides'> {
  /** Its text; directives for parts that the site makes are still in it. */
  readonly body: Root;
  readonly headings: readonly AnchoredHeading[];
}

/** The entries of each kind. */
export interface EntryOf {
  readonly roles: RoleEntry;
  readonly activities: ActivityEntry;
  readonly rules: RuleEntry;
  readonly tools: ToolEntry;
  readonly sources: SourceEntry;
  readonly terms: TermEntry;
  readonly guides: GuideEntry;
}

/** A file, and where its fields stand in it. */
export interface Fields {
  readonly file: VFile;
  /** Finds the position of a value. */
  readonly locate: Locate;
}

/** Where the parts of a file stand in it: what is needed to point at a line, and for nothing else. */
export interface Origin extends Fields {
  /** Links to other content files, to be checked against what there is. */
  readonly links: readonly LinkMention[];
  readonly citations: readonly PlacedCitation[];
}

/** An entry with where it comes from. */
export interface ReadEntry<Entry> {
  readonly entry: Entry;
  readonly origin: Origin;
}
