const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };

/** HTML with its character references resolved: those that the built pages have. */
export function decodeHtml(html: string): string {
  return html.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|quot|lt|gt));/gi, (_, hex, decimal, name) =>
    name ? (NAMED[name] ?? '') : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

/** The text of HTML, without tags. */
export function textOfHtml(html: string): string {
  return decodeHtml(html.replace(/<[^>]+>/g, '')).replace(/\s+/g, ' ');
}

/** The main part of a page, without header, menus and footer. */
export function mainOf(html: string): string {
  return /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? '';
}

/** The element with the id, up to the next element of the same name that has one. */
export function elementWithId(html: string, tag: string, id: string): string {
  const [, after = ''] = html.split(new RegExp(`(?=<${tag} id="${id}")`));
  const next = after.slice(1).search(new RegExp(`<${tag} id="`));
  return next < 0 ? after : after.slice(0, next + 1);
}

/** Where the links of HTML lead, as they are written. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => decodeHtml(href));
}
