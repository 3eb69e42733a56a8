import type { BlockContent } from 'mdast';
import type { Handoff } from '../../model/catalogue.ts';
import type { Footnotes } from './footnotes.ts';
import { type Inline, list, paragraph } from './nodes.ts';

/** A hand-off as an item of a list: what is given, and below it how it is judged. */
export function handoffToMarkdown(handoff: Handoff, whom: Inline, footnotes: Footnotes): BlockContent[] {
  const { gives, accepted, without, citations } = handoff;
  const conditions = [
    ...(accepted ? [paragraph('Good enough when: ', accepted)] : []),
    ...(without ? [paragraph('Without it: ', without)] : []),
  ];
  return [paragraph(whom, gives, footnotes.cite(citations)), ...(conditions.length > 0 ? [list(conditions)] : [])];
}
