import { createHash } from 'node:crypto';

/** Follows the one link of a page that leads elsewhere, with the anchor that the reader came with. */
export const keepAnchorScript = `var a=document.querySelector('a');a.hash||=location.hash;location.replace(a.href)`;

/** What the Content-Security-Policy has to name so that the script may run. */
export const keepAnchorScriptHash = `sha256-${createHash('sha256').update(keepAnchorScript).digest('base64')}` as const;
