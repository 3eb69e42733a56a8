import { createHash } from 'node:crypto';
import type { HandoffPicture } from '../model/handoff-picture.ts';

/**
 * Style rules by which pointing at a role leaves only its own arcs in full color. They depend on the number of
 * roles, so that no stylesheet can hold them: the page has to name their hash in its Content-Security-Policy, before
 * its head is written.
 */
export function emphasize(picture: HandoffPicture): { css: string; hash: `sha256-${string}` } {
  const css = picture.roles
    .map((_, row) => `.picture:has(.r${row}:is(:hover,:focus-visible)) path:not(.a${row},.b${row}){opacity:.07}`)
    .join('');
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
