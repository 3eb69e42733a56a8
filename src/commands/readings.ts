import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { READINGS_FILE } from '../reader/read-content.ts';
import { writeReading } from '../readings/ledger.ts';
import { readStatements } from '../readings/readings.ts';
import { readSettings } from '../settings.ts';
import { drawSample } from './draw-sample.ts';
import { readArguments } from './readings-arguments.ts';
import { requireContent, runCommand, UsageError } from './run-command.ts';
import { enterReadings, readWorksheet, writeWorksheet } from './worksheet.ts';

const HEAD = `# Who has held what against its sources: the statement's address, a fingerprint of its words and citations, the day and
# the verdict. "npm run readings" prints what is unread; "npm run readings -- --enter <file>" enters what was read.
`;

await runCommand(async () => {
  const { enter, under, sample, seed } = readArguments(process.argv.slice(2));
  const { catalogue, readings } = await requireContent('nothing was read');
  const all = readStatements(catalogue, readings);
  if (enter !== undefined) {
    const entered = await readWorksheet(enter);
    const { lines, unknown } = enterReadings(all, entered);
    const text = lines.map((line) => `${writeReading(line)}\n`).join('');
    await writeFile(join(readSettings().contentDir, READINGS_FILE), HEAD + text);
    for (const line of unknown) console.error(`Not entered, since the site no longer says so: ${writeReading(line)}`);
    console.log(`${entered.length - unknown.length} readings entered, ${lines.length} in all.`);
    return;
  }
  const empty = under.filter((start) => !all.some(({ address }) => address.startsWith(start)));
  if (empty.length > 0) {
    const what = empty.map((start) => `"${start}"`).join(' and ');
    throw new UsageError(`Nothing is cited under ${what}. Write addresses like /roles/ or /law/#the-rule.`);
  }
  const today = new Date().toISOString().slice(0, '2026-11-21'.length);
  const wanted = all.filter(({ address }) => under.length === 0 || under.some((start) => address.startsWith(start)));
  const listed = sample === undefined ? wanted.filter(({ reading }) => !reading) : drawSample(wanted, sample, seed);
  console.log(writeWorksheet(listed, today));
});
