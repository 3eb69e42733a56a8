import { createHash } from 'node:crypto';
import type { Role } from '../model/catalogue.ts';
import type { HandoffPicture } from '../model/handoff-picture.ts';

/**
 * Style rules by which pointing at a role leaves only its own arcs and their other ends in full color. They depend on the number of
 * roles, so that no stylesheet can hold them: the page has to name their hash in its Content-Security-Policy, before
 * its head is written.
 */
export function emphasize(picture: HandoffPicture): { css: string; hash: `sha256-${string}` } {
  const css = picture.roles
    .map(({ role }, row) => {
      const pointedAt = `.picture:has(.r${row}:is(:hover,:focus-visible))`;
      const names = partners(picture, role).map((partner) => `.r${partner}`);
      return `${pointedAt} path:not(.a${row},.b${row}){opacity:.07}${pointedAt} a:not([aria-hidden],${names.join()}){opacity:.25}`;
    })
    .join('');
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

/** The rows of a role and of all that it exchanges something with. */
function partners({ roles, arcs }: HandoffPicture, role: Role): number[] {
  const met = arcs.flatMap(({ handoff: { from, to } }) => (from === role || to === role ? [from, to] : []));
  return roles.flatMap((placed, row) => (met.includes(placed.role) ? [row] : []));
}
