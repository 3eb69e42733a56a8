import type { Root } from 'mdast';
import type { Group, Responsibility, Section } from '../reader/role-body.ts';
import type { Hold, Part } from '../schema/role.ts';
import type { Family, Phase, Site } from '../schema/site.ts';
import type { SourceFrontMatter } from '../schema/source.ts';
import type { ToolFrontMatter } from '../schema/tool.ts';
import type { Collaboration } from './collaborations.ts';
import type { Term } from './terms.ts';

/** A source, and the place in it that says something. */
export interface Citation {
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

export interface Role {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly abbreviations: readonly string[];
  readonly family: Family;
  /** The family's place in the site's order, from 0: it decides the hue. */
  readonly familyIndex: number;
  readonly summary: string;
  readonly introduction: string;
  readonly introductionText: string;
  readonly groups: readonly CitedGroup[];
  readonly sections: readonly Section[];
  /** In the order of the phases; phases without a part are missing. */
  readonly lifecycle: readonly PhaseWork[];
  readonly tools: readonly ToolUse[];
  readonly gives: readonly Handoff[];
  readonly receives: readonly Handoff[];
  readonly differs: readonly Difference[];
  readonly named: readonly Naming[];
  readonly jobTitles: readonly string[];
  /** Everything the page cites, in the order of the numbers. */
  readonly citations: readonly Citation[];
  /** The file it was read from, relative to the working directory. */
  readonly path: string;
}

export interface Tool extends ToolFrontMatter {
  readonly id: string;
  readonly description: string;
  readonly descriptionText: string;
  readonly path: string;
  /** Each role that uses it, and for what; by family, then title. */
  readonly usedBy: readonly {
    readonly role: Role;
    readonly for: string;
    readonly as: Hold | undefined;
    readonly citations: readonly Citation[];
  }[];
}

export interface Source extends SourceFrontMatter {
  readonly id: string;
  readonly description: string;
  readonly path: string;
}

export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Its text; components of the site are still in it. */
  readonly body: Root;
  readonly path: string;
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
