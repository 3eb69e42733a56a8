import type { Rule, Source } from './catalogue.ts';

/** A law or a guidance, with the rules of it that there are. */
export interface Law {
  readonly source: Source;
  /** The day on which all of them were known to stand so: the earliest of theirs. */
  readonly asOf: string;
  readonly rules: readonly Rule[];
}

/** The laws of rules, in the order of these. */
export function lawsOf(rules: readonly Rule[]): Law[] {
  return [...Map.groupBy(rules, ({ source }) => source)].map(([source, group]) => {
    const [asOf = ''] = group.map((rule) => rule.asOf).sort();
    return { source, asOf, rules: group };
  });
}
