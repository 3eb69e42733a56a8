import type { Content } from '../reader/read-content.ts';
import type { Role, Source } from './catalogue.ts';

/** A word of the field, and what it means. */
export interface Term {
  readonly id: string;
  /** As it stands inside a sentence. */
  readonly title: string;
  /** Abbreviation, plural and other forms. */
  readonly aliases: readonly string[];
  /** HTML. */
  readonly explanation: string;
  /** The explanation without markup. */
  readonly explanationText: string;
  /** Where the explanation comes from; empty where it is the editors' own. */
  readonly sources: readonly { readonly source: Source; readonly at: string | undefined }[];
  /** The roles whose text uses it, in the order of the roles. */
  readonly usedBy: readonly Role[];
  readonly path: string;
}

/** The terms of the content with their sources and the roles that use them. */
export function findTerms(content: Content, roles: readonly Role[], sourceOf: (id: string) => Source): Term[] {
  return content.terms.map(({ id, data, description, descriptionText, file }) => {
    const users = content.roles.filter(({ terms }) => terms.includes(id)).map((role) => role.id);
    return {
      id,
      title: data.title,
      aliases: data.aliases,
      explanation: description,
      explanationText: descriptionText,
      sources: data.sources.map(({ source, at }) => ({ source: sourceOf(source), at })),
      usedBy: roles.filter((role) => users.includes(role.id)),
      path: file.path,
    };
  });
}
