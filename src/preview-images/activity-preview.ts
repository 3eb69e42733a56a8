import { answerText } from '../model/activity-answer.ts';
import type { Activity } from '../model/catalogue.ts';
import { accountablePart } from '../model/parts-of.ts';
import type { Site } from '../schema/site.ts';
import { COLORS, familyColor } from './colors.ts';
import { SANS } from './fonts.ts';
import { box, type Element, frame, titleAndText } from './frame.ts';

/** What the preview image of an activity shows: the site's name, the phase, the title, who answers for it, and what it is. */
export function drawActivityPreview(activity: Activity, site: Site): Element {
  const accent = familyColor(accountablePart(activity).role.familyIndex);
  const rule = box({ width: 120, height: 6, margin: '26px 0 24px', backgroundColor: accent, flexShrink: 0 });
  const what = { display: 'block', marginTop: 'auto', flexShrink: 0, wordBreak: 'break-word', color: COLORS.muted };
  return frame(accent, site.title, activity.phase.title, [
    ...titleAndText(activity.title, rule, answerText(activity), 1),
    box({ ...what, fontFamily: SANS, fontSize: 28, lineHeight: 1.3, lineClamp: 2 }, activity.summary),
  ]);
}
