import type { Citation } from './citation.ts';

/** The citations of one page that is made of several files, numbered as they come. */
export interface CitedPage {
  /** The citations with the numbers that they have on this page, each once. */
  cite(citations: readonly Citation[]): Citation[];
  /** The same for the text of one file, in which its own labels stand. */
  citeText(citations: readonly Citation[]): Citation[];
  /** Everything that was cited, in the order of the numbers. */
  list(): Citation[];
}

/** Begins a page: the same place in the same source has one number there, however often it is cited. */
export function citePage(): CitedPage {
  const known = new Map<string, Citation>();
  const numbered = (citation: Citation): Citation => {
    const key = JSON.stringify([citation.source.id, citation.at]);
    const here = known.get(key) ?? { ...citation, number: known.size + 1 };
    known.set(key, here);
    return here;
  };
  return {
    cite: (citations) => [...new Set(citations.map(numbered))],
    citeText: (citations) => citations.map((citation) => ({ ...citation, number: numbered(citation).number })),
    list: () => [...known.values()],
  };
}
