import { createHash } from 'node:crypto';

/**
 * Sets the theme that the reader chose before the first paint, so that the page does not flash. It stands in the
 * head of every page, hence its size.
 */
export const themeScript = `try{var t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/** What the Content-Security-Policy has to name so that the script may run. */
export const themeScriptHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
