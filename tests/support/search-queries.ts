import type { Hit } from '../../src/search/hit.ts';

/** A query as people type it, and what has to be found. Pages are named `role:<id>`, `tool:<id>` and `activity:<id>`, rules and laws by their anchor: `rule:<anchor>`. */
export interface ExpectedQuery {
  readonly kind: string;
  readonly query: string;
  /** Any of these has to stand first; for a task, within the first three. */
  readonly first: readonly string[];
  /** For an ambiguous name: all of its meanings. */
  readonly all?: readonly string[];
  /** For a tool: exactly the roles that use it. */
  readonly roles?: readonly string[];
}

/** What is wrong with the hits of a query; nothing when they are as expected. */
export function judge(expected: ExpectedQuery, hits: readonly Hit[]): string | undefined {
  const shown = hits.map(nameOf);
  const head = expected.kind === 'task' ? shown.slice(0, 3) : shown.slice(0, 1);
  if (!head.some((name) => expected.first.includes(name))) {
    return `${expected.kind} “${expected.query}”: ${head.join(', ') || 'nothing'} instead of ${expected.first.join(' or ')}`;
  }
  const absent = (expected.all ?? []).filter((name) => !shown.includes(name));
  if (absent.length > 0) return `${expected.kind} “${expected.query}”: ${absent.join(', ')} not listed`;
  if (!expected.roles) return undefined;
  const users = hits.filter(({ where }) => where.startsWith('uses ')).flatMap(({ roles }) => roles);
  const same = [...new Set(users)].sort().join() === [...expected.roles].sort().join();
  return same
    ? undefined
    : `${expected.kind} “${expected.query}”: used by ${users.join(', ')} instead of ${expected.roles.join(', ')}`;
}

/** A hit on a part of a role counts as a hit on the role; an activity or a rule is none of those who do it. */
function nameOf({ kind, path, roles }: Hit): string {
  if (kind === 'tool') return `tool:${/\/tools\/([^/]+)\//.exec(path)?.[1]}`;
  if (kind === 'activity') return `activity:${/\/activities\/([^/]+)\//.exec(path)?.[1]}`;
  if (kind === 'rule') return `rule:${path.split('#')[1]}`;
  return roles.length > 0 ? `role:${roles[0]}` : kind;
}
