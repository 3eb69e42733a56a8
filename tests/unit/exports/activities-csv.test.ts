import { expect, test } from 'vitest';
import { writeActivitiesCsv } from '../../../src/exports/activities-csv.ts';
import { writeCsv } from '../../../src/exports/csv.ts';
import { readStudio } from '../../support/invented-team.ts';
import { ACTIVITIES } from '../../support/studio-activities.ts';

const BYTE_ORDER_MARK = '\uFEFF';

test('the chart has a row an activity and a column a role, with a letter where the role has a part', async () => {
  const { catalogue } = await readStudio(ACTIVITIES);
  expect(writeActivitiesCsv(catalogue)).toBe(
    `${BYTE_ORDER_MARK}Phase,Activity,Engine Programmer,Level Designer,Community Manager,Game Tester,Address
Plan,"Sketch a ""level"" | its paths, too",C,AR,,,http://localhost:4321/activities/sketch-a-level/
Build,Build the game,A,R,I,R,http://localhost:4321/activities/build-the-game/
Run,Answer the players,I,,AR,,http://localhost:4321/activities/answer-the-players/
`.replaceAll('\n', '\r\n'),
  );
});

test('text that a spreadsheet would compute stays text', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("https://evil.example","Click")'];
  expect(writeCsv([formulas, ['1=1', 'a-b', '']])).toBe(
    `${BYTE_ORDER_MARK}'=1+1,'+1,'-1,'@SUM(A1),'\t=1,"'=HYPERLINK(""https://evil.example"",""Click"")"\r\n1=1,a-b,\r\n`,
  );
});
