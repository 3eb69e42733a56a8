/** Stands between things in one line. The space before it does not break, so that it never begins a line. */
export const SEPARATOR = '\u00a0· ';
