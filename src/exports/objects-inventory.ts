import { deflateSync } from 'node:zlib';
import { pathInSite } from '../routes.ts';
import type { LinkName } from './link-names.ts';

/**
 * Writes names as an `objects.inv` that Sphinx's intersphinx reads: version 2, which is four lines of text and then
 * a zlib stream with one line a name: `name domain:role priority uri title`. URIs are relative to the site's root.
 */
export function writeObjectsInventory(project: string, names: readonly LinkName[]): Uint8Array<ArrayBuffer> {
  const header = [
    '# Sphinx inventory version 2',
    `# Project: ${project}`,
    '# Version: ',
    '# The remainder of this file is compressed using zlib.',
  ];
  const lines = names.map((one) => `${one.name} std:${one.kind} -1 ${pathInSite(one.address)} ${one.title}\n`);
  return new Uint8Array(Buffer.concat([Buffer.from(`${header.join('\n')}\n`), deflateSync(lines.join(''))]));
}
