import type { RootContent } from 'mdast';
import { activitiesByPhase } from '../../model/activities-by-phase.ts';
import type { Activity, Catalogue } from '../../model/catalogue.ts';
import { judgmentNote } from '../../model/judgment-note.ts';
import { PART_NAMES } from '../../model/part-letters.ts';
import { partsOf } from '../../model/parts-of.ts';
import { coveredProcesses } from '../../model/process-steps.ts';
import { FILES } from '../../routes.ts';
import { PARTS } from '../../schema/activity.ts';
import { entryLink, paragraph, section, siteLink, table } from './nodes.ts';

const COLUMNS = Object.values(PART_NAMES).map(({ letter, words }) => `${letter}: ${words}`);

/**
 * What stands below the title of the chart: a table a phase, a row an activity, and the roles below their letters. A
 * column a role, as on the page, would be mostly empty cells here.
 */
export function chartToMarkdown(catalogue: Catalogue): RootContent[] {
  const note = judgmentNote(catalogue);
  return [
    ...(note ? [paragraph(note)] : []),
    paragraph('The same with a column for each role, for spreadsheets: ', siteLink('CSV', FILES.activitiesCsv)),
    ...activitiesByPhase(catalogue).flatMap(({ phase, activities }) =>
      section(phase.title, table(['Activity', ...COLUMNS], activities.map(chartRow))),
    ),
    ...coveredProcesses(catalogue).flatMap(({ source, steps }) => {
      const rows = steps.map(({ step, text, activity }) => {
        return [String(step), text, activity ? entryLink('activities', activity) : '–'];
      });
      const title = `Step by step in ${source.short ?? source.title}`;
      return section(title, table(['Step', 'What happens', 'Activity'], rows));
    }),
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
