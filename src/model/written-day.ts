/** A day as it stands in a sentence: `December 2, 2027` for `2027-12-02`. */
export function writtenDay(day: string): string {
  return new Date(day).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
