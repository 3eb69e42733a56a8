import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { READINGS_FILE } from '../reader/read-content.ts';
import { writeReading } from '../readings/ledger.ts';
import { joinReadings } from '../readings/readings.ts';
import { findStatements } from '../readings/statements.ts';
import { readSettings } from '../settings.ts';
import { drawSample } from './draw-sample.ts';
import { requireContent, runCommand } from './run-command.ts';
import { enterReadings, readWorksheet, writeWorksheet } from './worksheet.ts';

const HEAD = `# Who has held what against its sources: the statement's address, a fingerprint of its words and citations, the day and
# the verdict. "npm run readings" prints what is unread; "npm run readings -- --enter <file>" enters what was read.
`;

const { values, positionals } = parseArgs({
  options: { enter: { type: 'string' }, sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});

await runCommand(async () => {
  const { catalogue, readings = [] } = await requireContent('nothing was read');
  const all = joinReadings(findStatements(catalogue), readings);
  if (values.enter !== undefined) {
    const entered = await readWorksheet(values.enter);
    const { lines, unknown } = enterReadings(all, entered);
    const text = lines.map((line) => `${writeReading(line)}\n`).join('');
    await writeFile(join(readSettings().contentDir, READINGS_FILE), HEAD + text);
    for (const line of unknown) console.error(`Not entered, since the site no longer says so: ${writeReading(line)}`);
    console.log(`${entered.length - unknown.length} readings entered, ${lines.length} in all.`);
    return;
  }
  const today = new Date().toISOString().slice(0, '2026-11-21'.length);
  const wanted = all.filter(
    ({ address }) => positionals.length === 0 || positionals.some((on) => address.startsWith(on)),
  );
  const listed =
    values.sample === undefined
      ? wanted.filter(({ reading }) => !reading)
      : drawSample(wanted, Number(values.sample), Number(values.seed));
  console.log(writeWorksheet(listed, today));
});
