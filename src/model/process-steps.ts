import type { Activity, Catalogue, Source } from './catalogue.ts';

/** A step of a process that a source describes, with what covers it. */
export interface CoveredStep {
  /** From 1. */
  readonly step: number;
  readonly text: string;
  /** The one activity that covers it; nothing where none does. */
  readonly activity: Activity | undefined;
}

/** Every step of the process that a source describes. */
export function stepsOf(source: Source, activities: readonly Activity[]): CoveredStep[] {
  const covering = new Map(
    activities.flatMap((activity) =>
      activity.covers.filter((one) => one.source === source).map(({ step }) => [step, activity] as const),
    ),
  );
  return source.steps.map((text, index) => ({ step: index + 1, text, activity: covering.get(index + 1) }));
}

/** The processes of which activities cover a step or more, by their sources. */
export function coveredProcesses({ sources, activities }: Pick<Catalogue, 'sources' | 'activities'>) {
  return sources
    .map((source) => ({ source, steps: stepsOf(source, activities) }))
    .filter(({ steps }) => steps.some(({ activity }) => activity));
}
