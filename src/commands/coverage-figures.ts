import type { Citation, Role } from '../model/catalogue.ts';

/** What should be traceable: a responsibility, or a hand-off that is given. */
export interface Statement {
  readonly text: string;
  readonly citations: readonly Citation[];
}

export function statementsOf({ groups, gives }: Role): Statement[] {
  const handoffs = gives.map(({ gives: text, citations }) => ({ text, citations }));
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
    // Rounded down, so that the table never shows a share that is not reached.
    return statements.length === 0
      ? '–'
      : `${Math.floor((countCited(statements, sources) / statements.length) * 100)} %`;
  };
}

/** One row a role and one for all, with the names on the left and the figures right-aligned. */
export function coverageTable(roles: readonly Role[]): string {
  const row = (name: string, some: readonly Role[]): string[] => [
    name,
    ...Object.values(COLUMNS).map((figure) => String(figure(some))),
  ];
  const table = [
    ['', ...Object.keys(COLUMNS)],
    ...roles.map((role) => row(role.title, [role])),
    row(`All ${roles.length}`, roles),
  ];
  const aligned = (cell: string, column: number): string => {
    const width = Math.max(...table.map((cells) => cells[column]?.length ?? 0));
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return table.map((cells) => cells.map(aligned).join('  ')).join('\n');
}
