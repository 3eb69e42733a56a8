import { loadContent } from '../load-content.ts';
import { readSettings } from '../settings.ts';
import { type Coverage, findGaps, measureRole, sumCoverage } from './coverage-rules.ts';

const loaded = await loadContent(readSettings().contentDir);
if (loaded.content) {
  const figures = loaded.catalogue.roles.map((role) => ({ name: role.title, ...measureRole(role) }));
  printTable([...figures, { name: `All ${figures.length}`, ...sumCoverage(figures) }]);
  const gaps = findGaps(loaded.catalogue);
  if (gaps.length > 0) {
    console.error(`\n${gaps.join('\n')}`);
    process.exitCode = 1;
  }
} else {
  console.error(loaded.problems);
  process.exitCode = 1;
}

/** Prints one row a role, with the names on the left and the figures right-aligned. */
function printTable(figures: readonly (Coverage & { name: string })[]): void {
  const rows = figures.map((figure) => ({
    '': figure.name,
    groups: figure.groups,
    responsibilities: figure.responsibilities,
    cited: share(figure.cited, figure.statements),
    'two sources': share(figure.citedTwice, figure.statements),
    tools: figure.tools,
    given: figure.given,
    received: figure.received,
    phases: figure.phases,
    differences: figure.differences,
  }));
  const table = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(String))];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const [name = '', ...cells] of table) {
    const aligned = cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
    console.log([name.padEnd(widths[0] ?? 0), ...aligned].join('  '));
  }
}

function share(part: number, whole: number): string {
  // Rounded down, so that the table never shows a share that is not reached.
  return whole === 0 ? '–' : `${Math.floor((part / whole) * 100)} %`;
}
