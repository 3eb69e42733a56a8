import type { BlockContent, Paragraph } from 'mdast';
import { appliesFrom } from '../../model/applies-from.ts';
import type { ActivityPart, Guide, Handoff, Naming, Rule, Tool, ToolUse } from '../../model/catalogue.ts';
import { claimsOf } from '../../model/part-claims.ts';
import { handoffConditions } from '../../model/handoff-text.ts';
import type { PhaseWork } from '../../model/work-in-phase.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Footnotes } from './footnotes.ts';
import { entryLink, type Inline, list, paragraph, placeInSource, type Titled } from './nodes.ts';

/** An entry with its summary. */
export function entryItem(kind: Kind, entry: Pick<Guide, 'id' | 'title' | 'summary'>): Paragraph {
  return paragraph(entryLink(kind, entry), `: ${entry.summary}`);
}

/** A hand-off: what is given, and below it how it is judged. */
export function handoffItem(handoff: Handoff, whom: Inline, footnotes: Footnotes): BlockContent[] {
  const conditions = handoffConditions(handoff).map(({ label, text }) => paragraph(`${label}: `, text));
  const { gives, citations, toCitations } = handoff;
  return [
    paragraph(whom, footnotes.cite(toCitations), ': ', gives, footnotes.cite(citations)),
    ...(conditions.length > 0 ? [list(conditions)] : []),
  ];
}

/** What a role does in a phase, behind the name of the one or of the other. */
export function phaseItem(whose: Inline, { part, does, citations }: PhaseWork, footnotes: Footnotes): Paragraph {
  return paragraph(whose, ` (${part})`, does ? [': ', does, footnotes.cite(citations)] : '');
}

/** What a part says of its role, each claim with its marks. */
export function claimsItem(part: ActivityPart, footnotes: Footnotes): Inline {
  return claimsOf(part).map(({ words, citations }, index) => {
    return [index > 0 ? ' and ' : '', words, footnotes.cite(citations)];
  });
}

/** Parts in one line, by what they are parts of or by who has them; nothing when there are none. */
export function partsItem(
  label: string,
  parts: readonly ActivityPart[],
  name: (part: ActivityPart) => Inline,
  footnotes: Footnotes,
): Paragraph[] {
  const named = parts.map((part, index): Inline => [index > 0 ? ', ' : '', name(part), footnotes.cite(part.citations)]);
  return named.length > 0 ? [paragraph(`${label}: `, named)] : [];
}

/** A tool, and the roles that use it. */
export function toolItem(tool: Tool, about = ''): Paragraph {
  const users = tool.usedBy.map(({ role }) => role.title).join(', ');
  return paragraph(entryLink('tools', tool), about, users && `: ${users}`);
}

/** What a role uses a tool for, behind the name of the one or of the other. */
export function useItem(whose: Inline, use: Omit<ToolUse, 'tool'>, footnotes: Footnotes) {
  return paragraph(whose, footnotes.cite(use.citations), ': for ', use.for, footnotes.cite(use.forCitations));
}

/** Whom a rule binds, and from when on. */
export function ruleItems({ binds, applies }: Rule): Paragraph[] {
  return [paragraph('Binds: ', binds), ...applies.map((one) => paragraph(appliesFrom(one)))];
}

/** What a source calls a role. */
export const namingItem = (naming: Naming): Paragraph => paragraph(`“${naming.as}” in `, placeInSource(naming));

/** Words behind what they are; nothing when there are none. */
export function wordsItem(label: string, words: readonly string[], between = ', '): Paragraph[] {
  return words.length > 0 ? [paragraph(`${label}: `, words.join(between))] : [];
}

/** The same with links to entries. */
export function entriesItem(label: string, kind: Kind, entries: readonly Titled[]): Paragraph[] {
  const links = entries.map((entry, index): Inline => [index > 0 ? ', ' : '', entryLink(kind, entry)]);
  return links.length > 0 ? [paragraph(`${label}: `, links)] : [];
}
