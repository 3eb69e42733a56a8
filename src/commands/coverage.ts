import { relative } from 'node:path';
import { readStatements } from '../readings/readings.ts';
import { readSettings } from '../settings.ts';
import { activityFigures } from './activity-figures.ts';
import { findActivityGaps } from './activity-gaps.ts';
import { coverageTable } from './coverage-figures.ts';
import { findGaps, readStandards, STANDARDS_FILE } from './coverage-standards.ts';
import { findReadingGaps, readingFigures } from './reading-figures.ts';
import { requireContent, runCommand } from './run-command.ts';

await runCommand(async () => {
  const { contentDir } = readSettings();
  const { catalogue, readings } = await requireContent();
  const statements = readStatements(catalogue, readings);
  const { roles } = catalogue;
  console.log(
    [coverageTable(roles), ...activityFigures(catalogue), ...(readings ? [readingFigures(statements)] : [])].join(
      '\n\n',
    ),
  );
  const standards = await readStandards(contentDir);
  if (!standards) {
    console.log(`\n${relative('.', contentDir)}/ has no ${STANDARDS_FILE}: it is held to no standard.`);
    return;
  }
  const gaps = [
    ...findGaps(roles, standards),
    ...findActivityGaps(catalogue, standards),
    ...findReadingGaps(statements, standards),
  ];
  if (gaps.length > 0) console.error(`\n${gaps.join('\n')}`);
  process.exitCode = gaps.length > 0 ? 1 : 0;
});
