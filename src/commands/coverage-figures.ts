import type { CitedResponsibility, Role } from '../model/catalogue.ts';

type Statement = Pick<CitedResponsibility, 'text' | 'citations'>;

/** What should be traceable: responsibilities, and hand-offs that are given, at least that the two work together. */
export function statementsOf({ groups, gives }: Role): Statement[] {
  const handoffs = gives.map(({ gives: text, citations, toCitations }) => {
    return { text, citations: [...citations, ...toCitations] };
  });
  return [...groups.flatMap((group) => group.responsibilities), ...handoffs];
}

/** How many of the statements cite so many different sources or more. */
export function countCited(statements: readonly Statement[], sources: number): number {
  return statements.filter(({ citations }) => new Set(citations.map(({ source }) => source)).size >= sources).length;
}

type Column = (roles: readonly Role[]) => number | string;

/** What the table tells of one role or of several: how many they have, or how large a share of their statements. */
const COLUMNS: Readonly<Record<string, Column>> = {
  groups: total(({ groups }) => groups),
  responsibilities: total(({ groups }) => groups.flatMap((group) => group.responsibilities)),
  cited: shareCiting(1),
  'two sources': shareCiting(2),
  tools: total(({ tools }) => tools),
  given: total(({ gives }) => gives),
  received: total(({ receives }) => receives),
  phases: total(({ lifecycle }) => lifecycle),
  differences: total(({ differs }) => differs),
};

function total(of: (role: Role) => readonly unknown[]): Column {
  return (roles) => roles.flatMap(of).length;
}

function shareCiting(sources: number): Column {
  return (roles) => {
    const statements = roles.flatMap(statementsOf);
    const share = countCited(statements, sources) / statements.length;
    // Rounded down, so that the table never shows a share that is not reached.
    return statements.length === 0 ? '–' : `${Math.floor(share * 100)} %`;
  };
}

/** One row a role and one for all, with the names on the left and the figures right-aligned. */
export function coverageTable(roles: readonly Role[]): string {
  const head = ['', ...Object.keys(COLUMNS)];
  const row = (name: string, some: readonly Role[]) => [name, ...Object.values(COLUMNS).map((of) => String(of(some)))];
  const table = [head, ...roles.map((role) => row(role.title, [role])), row(`All ${roles.length}`, roles)];
  return alignTable(table);
}

/** Rows as lines, the first column left-aligned and the others right-aligned. */
export function alignTable(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const align = (cell: string, column: number) => cell[column === 0 ? 'padEnd' : 'padStart'](widths[column] ?? 0);
  return table.map((cells) => cells.map(align).join('  ')).join('\n');
}
