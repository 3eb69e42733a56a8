import type { Root, RootContent } from 'mdast';
import type { GuideEntry, RoleEntry, SourceEntry, TermEntry, ToolEntry } from '../reader/entry.ts';
import type { Group, Responsibility, Section } from '../reader/role-body.ts';
import type { Hold, Part } from '../schema/role.ts';
import type { Family, Phase, Site } from '../schema/site.ts';

/** A source, and the place in it that says something. */
export interface Citation {
  /** What mentions of it in the role's text are called by. */
  readonly label: string;
  /** The number it has on the role's page, from 1. */
  readonly number: number;
  readonly source: Source;
  readonly at: string | undefined;
}

/** What a role does in a phase. */
export interface PhaseWork {
  readonly phase: Phase;
  readonly part: Part;
  readonly does: string;
  readonly citations: readonly Citation[];
}

/** What a role uses a tool for. */
export interface ToolUse {
  readonly tool: Tool;
  readonly for: string;
  readonly as: Hold | undefined;
  readonly citations: readonly Citation[];
}

/** One thing that one role hands to another. */
export interface Handoff {
  /** Its anchor on the giver's page. */
  readonly givesId: string;
  /** Its anchor on the receiver's page. */
  readonly receivesId: string;
  /** Whether the file names the anchors, so that they do not follow the order. */
  readonly pinned: boolean;
  readonly from: Role;
  readonly to: Role;
  readonly gives: string;
  readonly accepted: string | undefined;
  readonly without: string | undefined;
  readonly citations: readonly Citation[];
}

/** What sets two roles apart, seen from one of them. */
export interface Difference {
  readonly other: Role;
  /** What this role does. */
  readonly here: string;
  /** What the other does, as its own file says. */
  readonly there: string;
  readonly citations: readonly Citation[];
}

/** What a source calls a role. */
export interface Naming {
  readonly source: Source;
  readonly as: string;
  readonly at: string | undefined;
}

export type CitedResponsibility = Omit<Responsibility, 'cites'> & { readonly citations: readonly Citation[] };
export type CitedGroup = Omit<Group, 'responsibilities'> & {
  readonly responsibilities: readonly CitedResponsibility[];
};

/** What a role is called and where it comes from is as its file has it; the rest is followed to what it means. */
type OwnWords = 'id' | 'path' | 'title' | 'aliases' | 'abbreviations' | 'summary' | 'jobTitles';

export interface Role extends Readonly<Pick<RoleEntry, OwnWords>> {
  readonly family: Family;
  /** The family's place in the site's order, from 0: it decides the hue. */
  readonly familyIndex: number;
  readonly introduction: readonly RootContent[];
  readonly groups: readonly CitedGroup[];
  readonly sections: readonly Section[];
  /** In the order of the phases; phases without a part are missing. */
  readonly lifecycle: readonly PhaseWork[];
  readonly tools: readonly ToolUse[];
  readonly gives: readonly Handoff[];
  readonly receives: readonly Handoff[];
  /** The roles that it gives something to or receives something from, in the order of the roles. */
  readonly worksWith: readonly Role[];
  readonly differs: readonly Difference[];
  readonly named: readonly Naming[];
  /** Everything the page cites, in the order of the numbers. */
  readonly citations: readonly Citation[];
}

export interface Tool extends ToolEntry {
  /** Each role that uses it, and for what; by family, then title. */
  readonly usedBy: readonly (Omit<ToolUse, 'tool'> & { readonly role: Role })[];
}

export type Source = SourceEntry;

/** A word of the field, and what it means. */
export interface Term extends Omit<TermEntry, 'sources' | 'description'> {
  readonly explanation: Root;
  /** Where the explanation comes from; empty where it is the editors' own. */
  readonly sources: readonly { readonly source: Source; readonly at: string | undefined }[];
  /** The roles whose text uses it, in the order of the roles. */
  readonly usedBy: readonly Role[];
}

/** A piece of a guide: text, or something that the site makes of roles. */
export type GuidePart =
  | { readonly kind: 'text'; readonly body: readonly RootContent[] }
  | { readonly kind: 'role-list' | 'link-forms'; readonly roles: readonly Role[] };

export interface Guide extends Omit<GuideEntry, 'body'> {
  /** Its text, cut at the parts that the site makes. */
  readonly parts: readonly GuidePart[];
}

/** Two roles, and everything that passes between them. */
export interface Collaboration {
  /** Both ids in alphabetical order, `data-engineer--data-scientist`: also the anchor. */
  readonly id: string;
  /** In the order of the id. */
  readonly roles: readonly [Role, Role];
  /** What the first gives comes before what the second gives. */
  readonly handoffs: readonly Handoff[];
}

/** Everything the site says, with its relations followed. Pages, exports and search are made of it alone. */
export interface Catalogue {
  readonly site: Site;
  readonly phases: readonly Phase[];
  readonly families: readonly Family[];
  /** By family in the site's order, then by title. */
  readonly roles: readonly Role[];
  /** By title. */
  readonly tools: readonly Tool[];
  /** By title. */
  readonly sources: readonly Source[];
  /** By title. */
  readonly terms: readonly Term[];
  readonly guides: readonly Guide[];
  readonly collaborations: readonly Collaboration[];
}
