import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFaults, styleSchema } from '../prose/style.ts';
import { CONTENT_SITE } from '../support/test-site.ts';
import { readStandard } from './standards-folder.ts';

test('every text of the content keeps to the style that its folder asks for', () => {
  const style = styleSchema.parse(parse(readStandard('style.yaml')));
  const cwd = CONTENT_SITE.contentDir;
  const paths = globSync('**/*.{md,yaml}', { cwd, exclude: ['standards/**'] }).sort();
  expect(paths.length).toBeGreaterThan(1);
  const faults = paths.flatMap((path) =>
    findFaults(path, readFileSync(join(cwd, path), 'utf8'), style).map(({ line, what }) => `${path}:${line}: ${what}`),
  );
  expect(faults.join('\n')).toBe('');
});
