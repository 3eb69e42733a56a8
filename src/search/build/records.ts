import type { CustomRecord } from 'pagefind';
import {
  activityAddress,
  lawAddress,
  pairAddress,
  roleAddress,
  ruleAddress,
  termAddress,
  toolAddress,
} from '../../model/addresses.ts';
import type { Activity, Catalogue, Role, Rule } from '../../model/catalogue.ts';
import { type Law, lawsOf } from '../../model/laws.ts';
import { activitySections } from '../../model/page-sections.ts';
import { plainText } from '../../reader/plain-text.ts';
import type { HitMeta } from '../hit.ts';
import { whoDoes } from './who-does.ts';

/** Everything of a catalogue that can be found by its text, at the place where it stands. */
export function makeRecords({ roles, activities, rules, tools, terms, collaborations }: Catalogue): CustomRecord[] {
  return [
    ...roles.flatMap(recordsOfRole),
    ...activities.flatMap(recordsOfActivity),
    ...lawsOf(rules).flatMap(recordsOfLaw),
    ...tools.map(({ id, title, kind, description }) => {
      const text = plainText(description);
      return makeRecord(toolAddress(id), [title, kind, text], { kind: 'tool', title, where: kind, text }, []);
    }),
    ...terms.map(({ id, title, aliases, explanation, usedBy }) => {
      const text = plainText(explanation);
      const shown = { kind: 'term', title, where: aliases.join(', '), text } as const;
      return makeRecord(termAddress(id), [title, aliases.join(' '), text], shown, usedBy);
    }),
    ...collaborations.flatMap(({ id, handoffs }) =>
      handoffs.map(({ from, to, gives, accepted }) => {
        const names = [from, to].flatMap(({ title, aliases }) => [title, ...aliases]);
        const text = accepted ? `${gives}. Good enough when: ${accepted}` : gives;
        const shown = { kind: 'hand-off', title: `${from.title} → ${to.title}`, where: '', text } as const;
        return makeRecord(pairAddress(id), [gives, accepted, ...names], shown, [from, to]);
      }),
    ),
  ];
}

function recordsOfRole(role: Role): CustomRecord[] {
  const { id, title, summary, introduction, groups, sections } = role;
  const shown = { kind: 'role', title, where: '', text: summary } as const;
  return [
    makeRecord(roleAddress(id), [title, summary, plainText(introduction)], shown, [role]),
    ...groups.flatMap(({ title: where = '', responsibilities }) =>
      responsibilities.map(({ id: anchor, text }) => {
        const duty = { kind: 'responsibility', title, where, text } as const;
        return makeRecord(roleAddress(id, anchor), [text, where, title], duty, [role]);
      }),
    ),
    ...sections.map(({ id: anchor, title: where, body }) => {
      const text = plainText(body);
      return makeRecord(roleAddress(id, anchor), [where, text, title], { ...shown, where, text }, [role]);
    }),
  ];
}

/** What is shown of an activity says who does it, wherever on its page the words stand. */
function recordsOfActivity(activity: Activity): CustomRecord[] {
  const { id, title, asked, summary, takes, makes, introduction, phase } = activity;
  const { text: answer, roles } = whoDoes(activity);
  const shown = { kind: 'activity', title, where: '', phase: phase.id } as const;
  const own: Record<string, string> = {
    'in-and-out': [...takes, ...makes].join('; '),
    'what-it-takes': plainText(introduction),
  };
  return [
    makeRecord(activityAddress(id), [title, ...asked, summary], { ...shown, text: answer }, roles),
    ...activitySections(activity).flatMap(({ id: anchor, title: where, own: section }) => {
      const text = section ? plainText(section.body) : own[anchor];
      return text
        ? [makeRecord(activityAddress(id, anchor), [where, text, title], { ...shown, where, text }, roles)]
        : [];
    }),
  ];
}

/** A law by its names, and each of its rules by that and by what it asks. */
function recordsOfLaw({ source: { id, title, short, aliases }, rules }: Law): CustomRecord[] {
  const name = short ?? title;
  const kind = 'rule' as const;
  const text = rules.map((rule) => `${rule.title} (${rule.at})`).join(', ');
  return [
    makeRecord(lawAddress(id), [name, title, ...aliases], { kind, title: name, where: short ? title : '', text }, []),
    ...rules.map((rule) => recordOfRule(rule, [name, title])),
  ];
}

function recordOfRule({ id, title, at, binds, text, roles }: Rule, law: readonly string[]): CustomRecord {
  const where = `${law[0]}, ${at}`;
  const asked = plainText(text);
  return makeRecord(
    ruleAddress(id),
    [title, at, ...law, asked, binds],
    { kind: 'rule', title, where, text: asked },
    roles,
  );
}

/**
 * @param searched the texts in which its words are looked for
 * @param shown what a hit on it shows
 * @param roles what it is about: it can be narrowed by their families and phases
 */
function makeRecord(
  address: string,
  searched: readonly (string | undefined)[],
  { phase, ...shown }: Omit<HitMeta, 'roles'>,
  roles: readonly Role[],
): CustomRecord {
  return {
    // Pagefind puts the base path before every address itself.
    url: address,
    content: searched.join(' '),
    meta: { ...shown, ...(phase && { phase }), roles: roles.map(({ id }) => id).join(' ') },
    filters: {
      kind: [shown.kind],
      family: [...new Set(roles.map(({ family }) => family.id))],
      phase: phase ? [phase] : [...new Set(roles.flatMap(({ lifecycle }) => lifecycle.map(({ phase }) => phase.id)))],
    },
    language: 'en',
  };
}
