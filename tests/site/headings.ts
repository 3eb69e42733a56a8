const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** What may hold a heading together with its label: the content follows outside. */
const WRAPPER = /^(div|header|hgroup)$/;

/**
 * The headings of the second to fourth level that have nothing to head: no text, picture or field comes after them
 * before the next heading of their level or a higher one, or before the end of the section that they stand in.
 */
export function emptyHeadings(html: string): string[] {
  return [...html.matchAll(/<h([234])\b[^>]*>([\s\S]*?)<\/h\1>/g)]
    .filter((match) => !hasContent(html.slice(match.index + match[0].length), Number(match[1])))
    .map((match) => (match[2] ?? '').replace(/<[^>]+>/g, '').trim());
}

function hasContent(after: string, level: number): boolean {
  let depth = 0;
  let inHeading = false;
  for (const [token, slash, name = ''] of after.matchAll(
    /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s>/]*)(?:"[^"]*"|[^>"])*>|[^<]+/g,
  )) {
    if (name === '') {
      if (!token.startsWith('<!--') && token.trim() !== '' && !inHeading) return true;
      continue;
    }
    const heading = /^h([1-6])$/i.exec(name);
    if (heading) {
      if (!slash && Number(heading[1]) <= level) return false;
      inHeading = !slash;
    }
    if (slash) depth -= 1;
    else if (/^(svg|input|select|img)$/i.test(name)) return true;
    else if (!VOID.test(name)) depth += 1;
    if (depth < 0) {
      if (!WRAPPER.test(name)) return false;
      depth = 0;
    }
  }
  return false;
}
