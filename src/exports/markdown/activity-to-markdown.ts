import type { BlockContent, RootContent } from 'mdast';
import { answerOf, inSentence } from '../../model/activity-answer.ts';
import { roleAddress } from '../../model/addresses.ts';
import type { Activity, ActivityPart, OtherView } from '../../model/catalogue.ts';
import { activitySections } from '../../model/page-sections.ts';
import { PART_NAMES, WITHOUT_WORK } from '../../model/part-letters.ts';
import { partsOf } from '../../model/parts-of.ts';
import { splitAtCitations } from '../../model/split-at-citations.ts';
import { isWork } from '../../schema/activity.ts';
import type { ActivitySectionId } from '../../schema/anchors.ts';
import type { Footnotes, WriteBody } from './footnotes.ts';
import { claimsItem, entriesItem, partsItem, ruleItems, wordsItem } from './items.ts';
import { entryLink, type Inline, list, paragraph, placeInSource, section, siteLink, strong } from './nodes.ts';
import { proseToMarkdown } from './prose-to-markdown.ts';

/** What stands below the title of an activity's page: the answer first, then what speaks for it. */
export function activityToMarkdown(activity: Activity, footnotes: Footnotes): RootContent[] {
  return [
    paragraph(strong(...answer(activity))),
    paragraph(activity.summary),
    list([
      paragraph('Page: ', entryLink('activities', activity)),
      paragraph('Phase: ', activity.phase.title),
      ...wordsItem('Also asked for as', activity.asked),
    ]),
    ...activitySections(activity).flatMap(({ id, title, own }) => {
      const write = own
        ? () => proseToMarkdown(own.body, footnotes, activity.citations)
        : SECTIONS[id as ActivitySectionId];
      return section(title, ...write(activity, footnotes));
    }),
  ];
}

/** Who answers for it and who does it, as a sentence with links. */
function answer(activity: Activity): Inline[] {
  return answerOf(activity).map((piece) =>
    typeof piece === 'string' ? piece : entryLink('roles', { id: piece.id, title: inSentence(piece.title) }),
  );
}

const roleLink = ({ role }: ActivityPart): Inline => entryLink('roles', role);

/** What stands in each section of the site's own. */
const SECTIONS: Readonly<Record<ActivitySectionId, WriteBody<Activity>>> = {
  'who-does-what': (activity, footnotes) => [
    list([
      ...activity.parts.filter(isWork).map((part) => workItem(part, footnotes)),
      ...WITHOUT_WORK.flatMap(({ part, heading }) => partsItem(heading, partsOf(activity, part), roleLink, footnotes)),
    ]),
  ],
  'in-and-out': ({ takes, makes, after, before, covers }) => [
    list([
      // What goes in and out has commas of its own.
      ...wordsItem('Goes in', takes, '; '),
      ...wordsItem('Comes out', makes, '; '),
      ...entriesItem('Comes after', 'activities', after),
      ...entriesItem('Comes before', 'activities', before),
      ...covers.map(({ source, step, text }) =>
        paragraph(`Covers step ${step} in `, entryLink('sources', source), `: ${text}`),
      ),
    ]),
  ],
  'what-it-takes': ({ introduction, citations }, footnotes) => proseToMarkdown(introduction, footnotes, citations),
  law: ({ rules }) => [
    list(
      rules.map((rule) => [paragraph(entryLink('rules', rule), ' in ', placeInSource(rule)), list(ruleItems(rule))]),
    ),
  ],
  otherwise: ({ otherwise }, footnotes) => [list(otherwise.map((view) => otherItem(view, footnotes)))],
  citations: () => [paragraph('What has no footnote is the editors’ own judgment.')],
};

/** A role that works on it, with those of its duties that back the part. */
function workItem(part: ActivityPart, footnotes: Footnotes): BlockContent[] {
  const { role, responsibilities, ours } = part;
  const who = paragraph(strong(roleLink(part)), ' ', claimsItem(part, footnotes));
  const backing = [
    ...responsibilities.map(({ id, body, citations }) => {
      const pieces = splitAtCitations(body, citations);
      const said = pieces.map(({ words, passages }, index): Inline => {
        return [index === 0 ? siteLink(words, roleAddress(role.id, id)) : ` ${words}`, footnotes.cite(passages)];
      });
      return paragraph(said);
    }),
    ...(ours ? [paragraph('Our judgment: ', ours)] : []),
  ];
  return backing.length > 0 ? [who, list(backing)] : [who];
}

function otherItem({ role, is, part, says, citations }: OtherView, footnotes: Footnotes) {
  const here: Inline = is ? ['; role here: ', entryLink('roles', is)] : '';
  const there = ` Part there: ${PART_NAMES[part].words}`;
  return paragraph(strong(role), ` ${says}.`, footnotes.cite(citations), there, here, '.');
}
