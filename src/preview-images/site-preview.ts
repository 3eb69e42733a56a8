import type { Catalogue } from '../model/catalogue.ts';
import { COLORS, FAMILY_COLORS, familyColor } from './colors.ts';
import { SANS } from './fonts.ts';
import { box, type Element, frame, titleAndText } from './frame.ts';

/** What the preview image of every page without its own shows: the site's name, and its families by their colors. */
export function drawSitePreview({ site, families, roles }: Catalogue): Element {
  const legend = families.slice(0, FAMILY_COLORS.length).map(({ title }, index) => {
    const color = box({ width: 22, height: 22, backgroundColor: familyColor(index) });
    return box({ alignItems: 'center', gap: 12 }, [color, box({}, title)]);
  });
  return frame(COLORS.link, '', roles.length === 1 ? '1 role' : `${roles.length} roles`, [
    ...titleAndText(site.title, box({ height: 28 }), site.description),
    box({ marginTop: 'auto', flexWrap: 'wrap', gap: '12px 36px', fontFamily: SANS, fontSize: 27 }, legend),
  ]);
}
