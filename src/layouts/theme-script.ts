import { createHash } from 'node:crypto';

/**
 * What has to happen before the first paint, so that the page neither flashes nor moves: set the theme that the
 * reader chose, and tell the stylesheet that scripts run. It stands in the head of every page, hence its size.
 */
export const themeScript = `document.documentElement.dataset.js='';try{var t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/** What the Content-Security-Policy has to name so that the script may run. */
export const themeScriptHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
