/** What a hit is. */
export const HIT_KINDS = ['activity', 'role', 'tool', 'responsibility', 'hand-off', 'rule', 'term', 'guide'] as const;

export type HitKind = (typeof HIT_KINDS)[number];

/** One line of the results. */
export interface Hit {
  readonly kind: HitKind;
  /** Leads to the exact place; under the base path. */
  readonly path: string;
  readonly title: string;
  /** Where it stands, or why it is here: the role of a responsibility, the name that matched. */
  readonly where: string;
  /** Text in which the words are marked; empty when title and where say it all. */
  readonly text: string;
  /** Ids of the roles that it is about: for filters, and to find hits of one role. */
  readonly roles: readonly string[];
  /** Id of the phase that it belongs to; where there is none, those of its roles count. */
  readonly phase?: string | undefined;
}

/** What the text index keeps of a hit beside its address: text alone, so the ids of the roles are joined by spaces. */
export type HitMeta = Omit<Hit, 'path' | 'roles'> & { readonly roles: string };

/** Choices that narrow the list; one that is empty or absent does not. */
export type HitFilter = Readonly<Partial<Record<'kind' | 'family' | 'phase', string>>>;
