import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Citation } from '../../model/catalogue.ts';
import { sourcePath } from '../../routes.ts';
import { paragraph, siteLink } from './nodes.ts';

/** The footnotes of one document: the same place in the same source is one footnote, however often it is cited. */
export interface Footnotes {
  /** The marks to put behind a statement. */
  readonly cite: (citations: readonly Citation[]) => FootnoteReference[];
  /** What stands at the end of the document, after everything was cited. */
  readonly definitions: () => FootnoteDefinition[];
}

/** @param prefix begins every label, so that several documents can become one */
export function collectFootnotes(prefix = ''): Footnotes {
  const places = new Map<string, { identifier: string; citation: Citation }>();
  const identify = (citation: Citation): string => {
    const key = JSON.stringify([citation.source.id, citation.at]);
    const known = places.get(key) ?? { identifier: `${prefix}${places.size + 1}`, citation };
    places.set(key, known);
    return known.identifier;
  };
  return {
    cite: (citations) =>
      [...new Set(citations.map(identify))].map((identifier) => ({ type: 'footnoteReference', identifier })),
    definitions: () =>
      [...places.values()].map(({ identifier, citation: { source, at } }) => ({
        type: 'footnoteDefinition',
        identifier,
        children: [paragraph(siteLink(source.title, sourcePath(source.id)), at ? `, ${at}` : '')],
      })),
  };
}
