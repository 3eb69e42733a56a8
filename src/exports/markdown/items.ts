import type { BlockContent, Paragraph } from 'mdast';
import type { Guide, Handoff, Naming, PhaseWork, ToolUse } from '../../model/catalogue.ts';
import { handoffConditions } from '../../model/handoff-text.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Footnotes } from './footnotes.ts';
import { entryLink, type Inline, list, paragraph, placeInSource } from './nodes.ts';

/** An entry with its summary. */
export function entryItem(kind: Kind, entry: Pick<Guide, 'id' | 'title' | 'summary'>): Paragraph {
  return paragraph(entryLink(kind, entry), `: ${entry.summary}`);
}

/** A hand-off: what is given, and below it how it is judged. */
export function handoffItem(handoff: Handoff, whom: Inline, footnotes: Footnotes): BlockContent[] {
  const conditions = handoffConditions(handoff).map(({ label, text }) => paragraph(`${label}: `, text));
  return [
    paragraph(whom, ': ', handoff.gives, footnotes.cite(handoff.citations)),
    ...(conditions.length > 0 ? [list(conditions)] : []),
  ];
}

/** What a role does in a phase, behind the name of the one or of the other. */
export function phaseItem(whose: Inline, { part, does, citations }: PhaseWork, footnotes: Footnotes): Paragraph {
  return paragraph(whose, ` (${part}): `, does ?? '', footnotes.cite(citations));
}

/** What a role uses a tool for, behind the name of the one or of the other. */
export function useItem(whose: Inline, { as, for: purpose, citations }: Omit<ToolUse, 'tool'>, footnotes: Footnotes) {
  return paragraph(whose, as ? ` (${as})` : '', ': for ', purpose, footnotes.cite(citations));
}

/** What a source calls a role. */
export const namingItem = (naming: Naming): Paragraph => paragraph(`“${naming.as}” in `, placeInSource(naming));

/** Words behind what they are; nothing when there are none. */
export function wordsItem(label: string, words: readonly string[]): Paragraph[] {
  return words.length > 0 ? [paragraph(`${label}: `, words.join(', '))] : [];
}
