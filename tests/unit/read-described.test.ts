import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readDescribed } from '../../src/reader/read-described.ts';
import { toolSchema } from '../../src/schema/tool.ts';

test('a description is there as HTML, with links to pages, and as plain text without marks and comments', () => {
  const value = `---
title: Kafka
url: https://kafka.apache.org/
kind: streaming
---

Moves *events*. <!-- Which ones? -->

Used by the [data engineer](../roles/data-engineer.md).
`;
  const file = new VFile({ path: 'kafka.md', value });
  const entry = readDescribed(file, 'kafka', 'tools/kafka.md', toolSchema);
  expect(file.messages).toEqual([]);
  expect(entry?.description).toMatch(
    /^<p>Moves <em>events<\/em>\. *<\/p>\n<p>Used by the <a href="\/roles\/data-engineer\/">data engineer<\/a>\.<\/p>$/,
  );
  expect(entry?.descriptionText).toBe('Moves events. Used by the data engineer.');
  expect(entry?.links.map(({ kind, id, written }) => [kind, id, written])).toEqual([
    ['roles', 'data-engineer', '../roles/data-engineer.md'],
  ]);
});
