import type { Role } from '../model/catalogue.ts';
import type { Involvement } from '../schema/role.ts';
import type { Phase, Site } from '../schema/site.ts';
import { COLORS, familyColor } from './colors.ts';
import { SANS } from './fonts.ts';
import { box, type Element, frame, titleAndText } from './frame.ts';

/** How much of a phase's bar is filled, as in the lifecycle strip of the pages. */
const FILLED: Record<Involvement, string> = { leads: '100%', contributes: '50%', consulted: '15%' };

/** What the preview image of a role shows: the site's name, family, title, summary and the lifecycle strip. */
export function drawRolePreview(role: Role, site: Site): Element {
  const accent = familyColor(role.familyIndex);
  const rule = box({ width: 120, height: 6, margin: '26px 0 24px', backgroundColor: accent, flexShrink: 0 });
  const strip = role.lifecycle.length > 0 ? site.phases.map((phase) => phaseBar(phase, role, accent)) : [];
  return frame(accent, site.title, role.family.title, [
    ...titleAndText(role.title, rule, role.summary),
    box({ marginTop: 'auto', gap: 10, flexShrink: 0 }, strip),
  ]);
}

function phaseBar(phase: Phase, role: Role, accent: string): Element {
  const part = role.lifecycle.find((work) => work.phase.id === phase.id)?.part;
  const bar = {
    boxSizing: 'border-box',
    height: 26,
    margin: '6px 0 8px',
    alignItems: 'flex-end',
    border: `2px solid ${part ? accent : COLORS.rule}`,
  };
  return box({ flexDirection: 'column', flexGrow: 1, flexBasis: 0, fontFamily: SANS, fontSize: 28 }, [
    box({ display: 'block', fontWeight: 600, lineClamp: 1 }, phase.title),
    box(bar, part ? [box({ width: '100%', height: FILLED[part], backgroundColor: accent })] : []),
    box({ color: COLORS.muted, fontSize: 26 }, part ?? 'no part'),
  ]);
}
