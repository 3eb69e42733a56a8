/** Copies text, and says so for eyes and for screen readers alike. */

import { linkToReport } from './report-statement.ts';
import { say } from './status-line.ts';

/** Copies the address that a sign # leads to, and offers to report a mistake in what stands there. */
export async function copyLink(sign: HTMLAnchorElement): Promise<void> {
  say(await copy(sign.href, 'Link'), sign, linkToReport(sign));
}

/** Copies a text. */
export async function copyText(text: string): Promise<void> {
  say(await copy(text, 'Text'));
}

/** Puts text on the clipboard, and tells what came of it; `what` it is begins the message. */
async function copy(text: string, what: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `${what} copied.`;
  } catch {
    return 'The browser does not allow copying here.';
  }
}
