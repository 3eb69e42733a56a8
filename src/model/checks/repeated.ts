import type { Fields } from '../../reader/entry.ts';
import { report } from '../../reader/problem.ts';

/** Reports every value that stands in a list a second time; each comes with the path to it. */
export function reportRepeated(
  { file, locate }: Fields,
  listed: readonly (readonly [value: string, path: readonly PropertyKey[]])[],
): void {
  const seen = new Set<string>();
  for (const [value, path] of listed) {
    if (seen.has(value)) {
      report(file, locate(path), `"${value}" is listed twice.`, 'Keep one of the two entries.');
    }
    seen.add(value);
  }
}
