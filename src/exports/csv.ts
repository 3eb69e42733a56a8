/** Excel takes a file for UTF-8 only if it begins so; other programs skip it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes rows as CSV of RFC 4180, for people who open it in a spreadsheet. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  // A spreadsheet would compute what begins like a formula. Behind an apostrophe it is text.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
