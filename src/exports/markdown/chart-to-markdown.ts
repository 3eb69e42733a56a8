import type { RootContent } from 'mdast';
import type { Activity, Catalogue, Source } from '../../model/catalogue.ts';
import { LETTERS } from '../../model/part-letters.ts';
import { partsOf } from '../../model/parts-of.ts';
import { FILES } from '../../routes.ts';
import { PARTS } from '../../schema/activity.ts';
import { entryLink, paragraph, section, siteLink, table } from './nodes.ts';

const COLUMNS = (['A', 'R', 'C', 'I'] as const).map((letter) => `${letter}: ${LETTERS[letter]}`);

/**
 * What stands below the title of the chart: a table a phase, a row an activity, and the roles below their letters. A
 * column a role, as on the page, would be mostly empty cells here.
 */
export function chartToMarkdown({ phases, activities, sources }: Catalogue): RootContent[] {
  return [
    paragraph('The same with a column for each role, for spreadsheets: ', siteLink('CSV', FILES.activitiesCsv)),
    ...phases.flatMap((phase) => {
      const rows = activities.filter((activity) => activity.phase === phase).map(chartRow);
      return rows.length > 0 ? section(phase.title, table(['Activity', ...COLUMNS], rows)) : [];
    }),
    ...sources.flatMap((source) => stepsOf(source, activities)),
  ];
}

function chartRow(activity: Activity) {
  const cells = PARTS.map((wanted) =>
    [
      // Who answers for it and does it as well has both letters.
      ...(wanted === 'responsible' ? partsOf(activity, 'accountable').filter(({ alsoDoes }) => alsoDoes) : []),
      ...partsOf(activity, wanted),
    ]
      .map(({ role }) => role.title)
      .join(', '),
  );
  return [entryLink('activities', activity), ...cells];
}

/** The steps of a process that a source describes, with what covers each; nothing where none is covered. */
function stepsOf(source: Source, activities: readonly Activity[]): RootContent[] {
  const covering = new Map(
    activities.flatMap((activity) =>
      activity.covers.filter((one) => one.source === source).map(({ step }) => [step, activity] as const),
    ),
  );
  if (covering.size === 0) return [];
  const rows = source.steps.map((text, index) => {
    const activity = covering.get(index + 1);
    return [String(index + 1), text, activity ? entryLink('activities', activity) : '–'];
  });
  return section(`Step by step in ${source.short ?? source.title}`, table(['Step', 'What happens', 'Activity'], rows));
}
