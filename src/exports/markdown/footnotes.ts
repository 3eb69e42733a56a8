import type { FootnoteDefinition, FootnoteReference, RootContent } from 'mdast';
import type { Citation } from '../../model/citation.ts';
import { citePage } from '../../model/cited-page.ts';
import { paragraph, placeInSource } from './nodes.ts';

export type Footnotes = ReturnType<typeof collectFootnotes>;
/** Writes what stands below a title. */
export type WriteBody<T> = (subject: T, footnotes: Footnotes) => RootContent[];

/**
 * The footnotes of one document: the same place in the same source is one footnote, however often it is cited.
 *
 * @param prefix begins every label, so that several documents can become one
 */
export function collectFootnotes(prefix = '') {
  const page = citePage();
  const identifierOf = ({ number }: Citation): string => `${prefix}${number}`;
  return {
    /** The marks to put behind a statement. */
    cite: (citations: readonly Citation[]): FootnoteReference[] =>
      page.cite(citations).map((citation) => ({ type: 'footnoteReference', identifier: identifierOf(citation) })),
    /** What stands at the end of the document, after everything was cited. */
    definitions: (): FootnoteDefinition[] =>
      page.list().map((citation) => ({
        type: 'footnoteDefinition',
        identifier: identifierOf(citation),
        children: [paragraph(placeInSource(citation))],
      })),
  };
}
