import { expect, test } from 'vitest';
import { readBuilt, readJson } from './files.ts';

const catalogue = readJson('api/catalogue.json');
const [head = [], ...rows] = readCsv(readBuilt('api/activities.csv').replace('\uFEFF', ''));

test('the chart for spreadsheets has every part that the catalogue has, and no other', () => {
  const titles: Record<string, string> = Object.fromEntries(
    catalogue.roles.map(({ id, title }: { id: string; title: string }) => [id, title]),
  );
  const expected = catalogue.activities.flatMap((activity: Record<string, unknown> & { title: string }) =>
    Object.entries({ accountable: 'A', responsible: 'R', consulted: 'C', informed: 'I' }).flatMap(([part, letter]) =>
      [activity[part] as Held | Held[]].flat().map(({ role, alsoDoes }) => {
        return `${activity.title}: ${titles[role]} ${alsoDoes ? 'AR' : letter}`;
      }),
    ),
  );
  const written = rows.flatMap((row) =>
    row.slice(2, -1).flatMap((letter, index) => (letter ? [`${row[1]}: ${head[index + 2]} ${letter}`] : [])),
  );
  expect(written.sort()).toEqual(expected.sort());
  expect(rows.map((row) => row.at(-1))).toEqual(catalogue.activities.map(({ url }: { url: string }) => url));
});

interface Held {
  readonly role: string;
  readonly alsoDoes?: boolean;
}

/** Reads CSV as RFC 4180 describes it. */
function readCsv(text: string): string[][] {
  const lines = text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+(?=\r\n)/g) ?? [];
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
      quoted === undefined ? plain : quoted.replaceAll('""', '"'),
    ),
  );
}
