/** The section that says who someone is, which is also what stands before the first heading. */
export const INTRODUCTION = 'who they are';

/** The form in which titles of sections are compared. */
export function sectionName(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, ' ').replace(/:$/, '');
}

/** Whether a section of that title lists what someone is responsible for. */
export function isResponsibilities(title: string): boolean {
  return /^(key )?responsibilities$/.test(sectionName(title));
}
