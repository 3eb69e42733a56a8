import type { BlockContent } from 'mdast';
import type { Handoff } from '../../model/catalogue.ts';
import { handoffConditions } from '../../model/handoff-text.ts';
import type { Footnotes } from './footnotes.ts';
import { type Inline, list, paragraph } from './nodes.ts';

/** A hand-off as an item of a list: what is given, and below it how it is judged. */
export function handoffToMarkdown(handoff: Handoff, whom: Inline, footnotes: Footnotes): BlockContent[] {
  const { gives, citations } = handoff;
  const conditions = handoffConditions(handoff).map(({ label, text }) => paragraph(`${label}: `, text));
  return [paragraph(whom, gives, footnotes.cite(citations)), ...(conditions.length > 0 ? [list(conditions)] : [])];
}
