import { VFile } from 'vfile';
import type { RoleEntry } from '../../src/reader/entry.ts';
import { readRole } from '../../src/reader/read-role.ts';

/** Reads a role with the body, which has to be without a problem. */
export function readRoleText(body: string, title = 'Tester'): RoleEntry {
  const file = new VFile({ path: 'tester.md', value: `---\ntitle: ${title}\nfamily: f\nsummary: s\n---\n${body}` });
  const read = readRole(file, 'tester');
  if (file.messages.length > 0) throw new Error(file.messages.map(({ reason }) => reason).join('\n'));
  if (!read) throw new Error('The role was not read.');
  return read.entry;
}
