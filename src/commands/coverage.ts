import { relative } from 'node:path';
import { readSettings } from '../settings.ts';
import { coverageTable } from './coverage-figures.ts';
import { findGaps, readStandards, STANDARDS_FILE } from './coverage-standards.ts';
import { requireContent, runCommand } from './run-command.ts';

await runCommand(async () => {
  const { contentDir } = readSettings();
  const { roles } = (await requireContent()).catalogue;
  console.log(coverageTable(roles));
  const standards = await readStandards(contentDir);
  if (!standards) {
    console.log(`\n${relative('.', contentDir)}/ has no ${STANDARDS_FILE}: it is held to no standard.`);
    return;
  }
  const gaps = findGaps(roles, standards);
  if (gaps.length > 0) console.error(`\n${gaps.join('\n')}`);
  process.exitCode = gaps.length > 0 ? 1 : 0;
});
