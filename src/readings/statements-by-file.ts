import { roleAddress } from '../model/addresses.ts';
import type { Activity, Catalogue } from '../model/catalogue.ts';
import type { ReadStatement } from './readings.ts';

/**
 * What the page of each content file says with a source behind it, by the file: besides the file's own statements, on
 * the page of an activity, the responsibilities on the pages of roles that back its parts.
 */
export function statementsByFile(
  { activities }: Pick<Catalogue, 'activities'>,
  statements: readonly ReadStatement[],
): ReadonlyMap<string, readonly ReadStatement[]> {
  const own = Map.groupBy(statements, ({ path }) => path);
  const byAddress = Map.groupBy(statements, ({ address }) => address);
  const backing = (activity: Activity): ReadStatement[] =>
    [...backingAddresses(activity)].flatMap((address) => byAddress.get(address) ?? []);
  return new Map([
    ...own,
    ...activities.map((one) => [one.path, [...(own.get(one.path) ?? []), ...backing(one)]] as const),
  ]);
}

function backingAddresses({ parts }: Activity): ReadonlySet<string> {
  return new Set(
    parts.flatMap(({ role, responsibilities }) => responsibilities.map(({ id }) => roleAddress(role.id, id))),
  );
}
