import { answerText } from '../model/activity-answer.ts';
import type { Activity } from '../model/catalogue.ts';
import { accountablePart, partsOf } from '../model/parts-of.ts';
import type { Site } from '../schema/site.ts';
import { COLORS, familyColor } from './colors.ts';
import { SANS } from './fonts.ts';
import { box, type Element, frame, titleAndText } from './frame.ts';

/** What the preview image of an activity shows: the site's name, the phase, the title, who answers for it, and what it is. */
export function drawActivityPreview(activity: Activity, site: Site): Element {
  const { role, alsoDoes } = accountablePart(activity);
  const doers = partsOf(activity, 'responsible').map((part) => part.role);
  const answer = answerText(role, alsoDoes, doers);
  const accent = familyColor(role.familyIndex);
  const rule = box({ width: 120, height: 6, margin: '26px 0 24px', backgroundColor: accent, flexShrink: 0 });
  const sentence = `${answer.charAt(0).toUpperCase()}${answer.slice(1)}.`;
  const what = { display: 'block', marginTop: 'auto', flexShrink: 0, wordBreak: 'break-word', color: COLORS.muted };
  return frame(accent, site.title, activity.phase.title, [
    ...titleAndText(activity.title, rule, sentence, 1),
    box({ ...what, fontFamily: SANS, fontSize: 28, lineHeight: 1.3, lineClamp: 2 }, activity.summary),
  ]);
}
