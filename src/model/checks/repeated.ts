import type { Fields } from '../../reader/entry.ts';
import { report } from '../../reader/problem.ts';

/** Reports every id that stands in a list a second time; each comes with the path to it. */
export function reportRepeated(
  { file, locate }: Fields,
  listed: readonly { readonly id: string; readonly path: readonly PropertyKey[] }[],
): void {
  const seen = new Set<string>();
  for (const { id, path } of listed) {
    if (seen.has(id)) report(file, locate(path), `"${id}" is listed twice.`, 'Keep one of the two entries.');
    seen.add(id);
  }
}
