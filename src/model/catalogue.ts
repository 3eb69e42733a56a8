import type { Root, RootContent } from 'mdast';
import type {
  ActivityEntry,
  GuideEntry,
  RoleEntry,
  RuleEntry,
  SourceEntry,
  TermEntry,
  ToolEntry,
} from '../reader/entry.ts';
import type { Group, Responsibility } from '../reader/role-body.ts';
import type { Section } from '../reader/sections.ts';
import type { Part } from '../schema/activity.ts';
import type { Family, Phase, Site } from '../schema/site.ts';
import type { Citation, Cited, Passage } from './citation.ts';
import type { HandoffAnchors } from './handoff-anchors.ts';
import type { PhaseWork } from './work-in-phase.ts';

/** The part that a role has in an activity. */
export interface ActivityPart {
  readonly activity: Activity;
  readonly role: Role;
  readonly part: Part;
  /** Whether the role that answers for the result does the work as well. */
  readonly alsoDoes: boolean;
  /** What on the role's page backs the part. */
  readonly responsibilities: readonly CitedResponsibility[];
  /** Why the editors give it the part. */
  readonly ours: string | undefined;
  /** Where a source gives it the part itself; empty where it is the editors' own. */
  readonly citations: readonly Citation[];
  /** Where a source has the role that answers for the result do the work as well. */
  readonly doesCitations: readonly Citation[];
}

/** Where a source gives the work to another role. */
export interface OtherView extends Cited<ActivityEntry['otherwise'][number], 'is'> {
  /** The role of this site that it is. */
  readonly is: Role | undefined;
}

/** A step of a process that a source describes. */
export interface ProcessStep {
  readonly source: Source;
  /** From 1. */
  readonly step: number;
  /** What happens there, in a few words. */
  readonly text: string;
}

/** What an activity is called and what it is about is as its file has it; the rest is followed to what it means. */
type ActivityWords = 'id' | 'path' | 'title' | 'summary' | 'asked' | 'takes' | 'makes';

/** One thing to be done, and who has which part in it. */
export interface Activity extends Readonly<Pick<ActivityEntry, ActivityWords>> {
  readonly phase: Phase;
  /** The activities that come right before it, and right after it. */
  readonly after: readonly Activity[];
  readonly before: readonly Activity[];
  /** From most to least; the first is that of the role that answers for the result. */
  readonly parts: readonly ActivityPart[];
  readonly covers: readonly ProcessStep[];
  /** What the law asks for in it. */
  readonly rules: readonly Rule[];
  readonly otherwise: readonly OtherView[];
  readonly introduction: readonly RootContent[];
  readonly sections: readonly Section[];
  /** What its file cites; the responsibilities that back its parts cite more. */
  readonly citations: readonly Citation[];
}

/** Something that a law or the guidance of a supervisor asks. */
export interface Rule extends Readonly<Omit<RuleEntry, 'source' | 'activities' | 'citations' | 'moved'>> {
  readonly source: Source;
  /** The activities in which it is done, in their order. */
  readonly activities: readonly Activity[];
  /** The roles that answer for these or do them, in the order of the activities. */
  readonly roles: readonly Role[];
  /** What its text cites. */
  readonly citations: readonly Citation[];
}

/** A tool that a role works with, the sources that name it, and what the role uses it for. */
export interface ToolUse extends Cited<RoleEntry['tools'][number], 'tool' | 'forCites'> {
  readonly tool: Tool;
  /** What gives the purpose too. */
  readonly forCitations: readonly Citation[];
}

/** One thing that one role hands to another. */
export interface Handoff extends HandoffAnchors, Cited<RoleEntry['handoffs'][number], 'to' | 'toCites' | 'id'> {
  /** Whether the file names the anchors, so that they do not follow the order. */
  readonly pinned: boolean;
  readonly from: Role;
  readonly to: Role;
  /** What has the two work together, without saying that this passes. */
  readonly toCitations: readonly Citation[];
}

/** What sets two roles apart, seen from one of them. */
export interface Difference extends Cited<RoleEntry['differs'][number], 'from'> {
  readonly other: Role;
  /** What the other does, as its own file says. */
  readonly there: string;
}

/** What a source calls a role. */
export interface Naming extends Passage {
  readonly as: string;
}

export type CitedResponsibility = Cited<Responsibility>;
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
  /** What it answers for, does, is asked about or is told of, in the order of the activities. */
  readonly parts: readonly ActivityPart[];
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
  /** Some others of its kind, those that roles use first, and how many there are beside these. */
  readonly alike: readonly Tool[];
  readonly moreAlike: number;
}

export type Source = SourceEntry;

/** A word of the field, and what it means. */
export interface Term extends Omit<TermEntry, 'sources' | 'description'> {
  readonly explanation: Root;
  /** Where the explanation comes from; empty where it is the editors' own. */
  readonly sources: readonly Passage[];
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
  /** By phase, and inside a phase each after those that come before it. */
  readonly activities: readonly Activity[];
  /** By the name of the law, then by place. */
  readonly rules: readonly Rule[];
  /** By title. */
  readonly tools: readonly Tool[];
  /** By title. */
  readonly sources: readonly Source[];
  /** By title. */
  readonly terms: readonly Term[];
  readonly guides: readonly Guide[];
  readonly collaborations: readonly Collaboration[];
}
