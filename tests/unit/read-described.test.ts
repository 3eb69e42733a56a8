import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/exports/html.ts';
import { plainText } from '../../src/reader/plain-text.ts';
import { readDescribed } from '../../src/reader/read-described.ts';
import { toolSchema } from '../../src/schema/tool.ts';

test('a description has its links to pages as HTML, and neither marks nor comments as plain text', () => {
  const value = `---
title: Kafka
url: https://kafka.apache.org/
kind: streaming
---

Moves *events*. <!-- Which ones? -->

Used by the [data engineer](../roles/data-engineer.md).
`;
  const file = new VFile({ path: 'kafka.md', value });
  const read = readDescribed(file, 'kafka', 'tools', toolSchema);
  expect(file.messages).toEqual([]);
  const description = read?.entry.description.children ?? [];
  expect(renderHtml(description)).toMatch(
    /^<p>Moves <em>events<\/em>\. *<\/p>\n<p>Used by the <a href="\/roles\/data-engineer\/">data engineer<\/a>\.<\/p>$/,
  );
  expect(plainText(description)).toBe('Moves events. Used by the data engineer.');
  expect(read?.origin.links).toMatchObject([
    {
      target: { kind: 'roles', id: 'data-engineer', anchor: undefined },
      written: '../roles/data-engineer.md',
      position: { line: 9, column: 13 },
    },
  ]);
});
