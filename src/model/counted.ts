/** A number of things: `1 activity`, `3 activities`. */
export function counted({ length }: readonly unknown[], what: string): string {
  return length === 1 ? `1 ${what}` : `${length} ${what.replace(/y$/, 'ie')}s`;
}
