import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_SITE } from '../support/test-site.ts';

/** Where the content folder in use keeps the standards that it sets for itself. */
export const STANDARDS = join(CONTENT_SITE.contentDir, 'standards');

/** The text of a file of that folder. */
export function readStandard(name: string): string {
  return readFileSync(join(STANDARDS, name), 'utf8');
}
