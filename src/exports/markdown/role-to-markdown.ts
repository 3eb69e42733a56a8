import type { BlockContent, Paragraph, RootContent } from 'mdast';
import type { ActivityPart, Role } from '../../model/catalogue.ts';
import { asReceived } from '../../model/handoff-text.ts';
import { roleSections } from '../../model/page-sections.ts';
import { WITHOUT_WORK } from '../../model/part-letters.ts';
import { partsOf } from '../../model/parts-of.ts';
import { isWork } from '../../schema/activity.ts';
import type { RoleSectionId } from '../../schema/anchors.ts';
import type { Footnotes, WriteBody } from './footnotes.ts';
import { claimsItem, handoffItem, namingItem, partsItem, phaseItem, useItem, wordsItem } from './items.ts';
import { entryLink, heading, list, paragraph, section, strong } from './nodes.ts';
import { proseToMarkdown } from './prose-to-markdown.ts';

/** What stands below the title of a role's page, with its citations as footnotes. */
export function roleToMarkdown(role: Role, footnotes: Footnotes): RootContent[] {
  // The numbers of the page; what only the Markdown cites, such as letters of activities, comes after them.
  footnotes.cite(role.citations);
  return [
    paragraph(role.summary),
    list([
      paragraph('Page: ', entryLink('roles', role)),
      paragraph('Family: ', role.family.title),
      ...wordsItem('Also called', role.aliases),
    ]),
    ...roleSections(role).flatMap(({ id, title, own }) => {
      const write = own ? () => proseToMarkdown(own.body, footnotes, role.citations) : SECTIONS[id as RoleSectionId];
      return section(title, ...write(role, footnotes));
    }),
  ];
}

/** What stands in each section of the site's own. */
const SECTIONS: Readonly<Record<RoleSectionId, WriteBody<Role>>> = {
  'who-they-are': ({ introduction, citations }, footnotes) => proseToMarkdown(introduction, footnotes, citations),
  'key-responsibilities': (role, footnotes) => role.groups.flatMap((group) => groupToMarkdown(group, role, footnotes)),
  differences: ({ title, differs }, footnotes) => [
    list(
      differs.map(({ other, here, there, citations }) => [
        paragraph('From the ', entryLink('roles', other), ':'),
        list([
          paragraph(strong(title), ': ', here, footnotes.cite(citations)),
          paragraph(strong(other.title), ': ', there),
        ]),
      ]),
    ),
  ],
  lifecycle: (role, footnotes) => [list(workInPhases(role, footnotes))],
  tools: ({ tools }, footnotes) => [list(tools.map((use) => useItem(entryLink('tools', use.tool), use, footnotes)))],
  gives: ({ gives }, footnotes) => [
    list(gives.map((one) => handoffItem(one, ['To the ', entryLink('roles', one.to)], footnotes))),
  ],
  receives: ({ receives }, footnotes) => [
    list(receives.map((one) => handoffItem(asReceived(one), ['From the ', entryLink('roles', one.from)], footnotes))),
  ],
  names: ({ named, jobTitles }) => [list([...named.map(namingItem), ...wordsItem('Common job titles', jobTitles)])],
  citations: () => [paragraph('What has no footnote is the editors’ own judgment.')],
};

/** What the role does in each phase, and below it the activities in which it has a part. */
function workInPhases({ lifecycle, parts }: Role, footnotes: Footnotes): BlockContent[][] {
  const workIn = new Map(lifecycle.map((work) => [work.phase, work]));
  const partsIn = Map.groupBy(parts, ({ activity }) => activity.phase);
  // Where there are activities, the role has some in each phase in which it does anything.
  const phases = parts.length > 0 ? partsIn.keys() : workIn.keys();
  return [...phases].map((phase) => {
    const work = workIn.get(phase);
    const title = strong(phase.title);
    const item = work ? phaseItem(title, work, footnotes) : paragraph(title);
    const held = partsIn.get(phase);
    return held ? [item, list(partItems(held, footnotes))] : [item];
  });
}

/** Parts in activities: those with work one by one, the others in a line each. */
function partItems(parts: readonly ActivityPart[], footnotes: Footnotes): Paragraph[] {
  const link = ({ activity }: ActivityPart) => entryLink('activities', activity);
  return [
    ...parts.filter(isWork).map((held) => paragraph(link(held), ': ', claimsItem(held, footnotes))),
    ...WITHOUT_WORK.flatMap(({ part, heading }) => partsItem(heading, partsOf({ parts }, part), link, footnotes)),
  ];
}

function groupToMarkdown(group: Role['groups'][number], role: Role, footnotes: Footnotes): RootContent[] {
  const items = group.responsibilities.map(({ body }) => {
    return proseToMarkdown(body, footnotes, role.citations) as BlockContent[];
  });
  return [...(group.title ? [heading(3, group.title)] : []), list(items)];
}
