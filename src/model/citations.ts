import type { CitationDefinition } from '../reader/citations.ts';
import type { Source } from './catalogue.ts';
import type { Citation } from './citation.ts';

/** The citations of one file that the labels name; labels that name no source are left out. */
export type FindCited = (labels: readonly string[]) => Citation[];

/** Follows the citations of one file to their sources, and numbers them in the order of the file. */
export function citationsOf(
  definitions: readonly CitationDefinition[],
  sourceOf: (id: string) => Source,
): { readonly citations: readonly Citation[]; readonly cited: FindCited } {
  const citations = definitions.map(({ source, ...citation }, index): Citation => {
    return { ...citation, number: index + 1, source: sourceOf(source) };
  });
  const byLabel = new Map(citations.map((citation) => [citation.label, citation]));
  return { citations, cited: (labels) => labels.flatMap((label) => byLabel.get(label.toLowerCase()) ?? []) };
}
