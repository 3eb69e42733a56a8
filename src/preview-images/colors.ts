import { formatHex } from 'culori';

/** The light colors of `styles/site.css`: a preview is shown on other people's pages, whose theme is not ours. */
export const COLORS = {
  paper: '#fcfcf9',
  ink: '#1d2026',
  muted: '#575c66',
  rule: '#dcdcd4',
  link: '#1f4e8c',
} as const;

/** The hue of each family by its place in the site's order, as in `styles/site.css`. */
export const FAMILY_HUES = [70, 195, 292, 250, 150, 22, 335, 110, 222, 45] as const;

/** The accent color of a family. Families beyond the last hue have the color of links. */
export function familyColor(familyIndex: number): string {
  const hue = FAMILY_HUES[familyIndex];
  return hue === undefined ? COLORS.link : formatHex({ mode: 'oklch', l: 0.48, c: 0.105, h: hue });
}
