import type { CitationDefinition } from '../reader/citations.ts';
import type { Source } from './catalogue.ts';
import type { Citation } from './citation.ts';

/** The citations of one file that the labels name; labels that name no source are left out. */
export type FindCited = (labels: readonly string[]) => Citation[];

/**
 * Follows the citations of one file to their sources, and numbers them as a reader meets them.
 *
 * @param mentions labels in the order of the page, as often as they stand there
 * @returns the citations in the order of their numbers; those of a statement too
 */
export function citationsOf(
  definitions: readonly CitationDefinition[],
  mentions: readonly string[],
  sourceOf: (id: string) => Source,
): { readonly citations: readonly Citation[]; readonly cited: FindCited } {
  const definitionOf = new Map(definitions.map((definition) => [definition.label, definition]));
  const met = new Set(mentions.map((label) => label.toLowerCase()));
  const inOrder = [...met].flatMap((label) => definitionOf.get(label) ?? []);
  // What the page does not show, such as a difference that only one of two roles tells, is defined all the same.
  const unmet = definitions.filter(({ label }) => !met.has(label));
  const citations = [...inOrder, ...unmet].map(({ source, ...citation }, index): Citation => {
    return { ...citation, number: index + 1, source: sourceOf(source) };
  });
  const cited: FindCited = (labels) => {
    const wanted = new Set(labels.map((label) => label.toLowerCase()));
    return citations.filter(({ label }) => wanted.has(label));
  };
  return { citations, cited };
}
