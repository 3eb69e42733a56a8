/** The light colors of `styles/base.css`: a preview is shown on other people's pages, whose theme is not ours. */
export const COLORS = {
  paper: '#fcfcf9',
  ink: '#1d2026',
  muted: '#575c66',
  rule: '#dcdcd4',
  link: '#1f4e8c',
} as const;

/**
 * The accent color of each family by its place in the site's order. As in `styles/families.css` it is
 * `oklch(0.48 0.105 <hue>)`; in sRGB, channels outside its range cut off, that is:
 */
export const FAMILY_COLORS = [
  '#835100', // 70
  '#006f70', // 195
  '#5f5193', // 292
  '#286096', // 250
  '#286e3c', // 150
  '#8f4242', // 22
  '#814575', // 335
  '#626200', // 110
  '#006a88', // 222
  '#8d4826', // 45
] as const;

/** The accent color of a family. Families beyond the last have the color of links. */
export function familyColor(familyIndex: number): string {
  return FAMILY_COLORS[familyIndex] ?? COLORS.link;
}
