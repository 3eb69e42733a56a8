import { ACTIVITY_SECTIONS, ROLE_SECTIONS } from '../../schema/anchors.ts';
import { type Kind, KINDS } from '../../schema/kinds.ts';
import type { LinkTarget } from '../../reader/links.ts';
import { didYouMean } from '../../reader/nearest.ts';
import { report } from '../../reader/problem.ts';
import type { Content, Reading } from '../../reader/read-content.ts';
import { entryAddress } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { activitySections, roleSections } from '../page-sections.ts';
import { anchorsOfRoles } from '../role-anchors.ts';

/** Reports links between content files that lead to no file, or to an anchor that is not on its page. */
export function checkLinks(reading: Reading): void {
  const anchorsOn = anchorFinder(reading.content);
  for (const { file, target, written, position } of linksIn(reading)) {
    const { kind, id, anchor } = target;
    const known = reading.ids[kind];
    if (!known.has(id)) {
      const [what, advice] = written.startsWith('::')
        ? [`The directive "${written}" names "${id}"`, `Each of the ${kind} is a file in content/${kind}/.`]
        : [`The link "${written}" leads to "${id}"`, 'Link to a file that exists.'];
      report(file, position, `${what}, which is not in ${kind}/.`, didYouMean(id, known) + advice);
      continue;
    }
    const anchors = anchor === undefined ? undefined : anchorsOn(target);
    if (anchor === undefined || !anchors || anchors.includes(anchor)) continue;
    const advice =
      anchors.length === 0
        ? 'Leave the anchor out: the link leads to the entry itself.'
        : `${didYouMean(anchor, anchors)}Copy the anchor from the page's address.`;
    report(file, position, `The link "${written}" leads to "#${anchor}", which is not on that page.`, advice);
  }
}

/** Reports links to a section of the site's own that a page does not have, since its file says nothing of it. */
export function checkSectionLinks(reading: Reading, { roles, activities }: Catalogue): void {
  const present = new Set([
    ...roles.flatMap((role) => roleSections(role).map(({ id }) => entryAddress('roles', role.id, id))),
    ...activities.flatMap((one) => activitySections(one).map(({ id }) => entryAddress('activities', one.id, id))),
  ]);
  for (const { file, target, written, position } of linksIn(reading)) {
    const { kind, id, anchor = '' } = target;
    if (!Object.hasOwn(SECTIONS_OF[kind] ?? {}, anchor) || present.has(entryAddress(kind, id, anchor))) continue;
    const what = `The link "${written}" leads to "#${anchor}", a section that the page of "${id}" does not have.`;
    report(file, position, what, 'Leave the anchor out, or give that page something to say there.');
  }
}

/** The sections that the site gives to each page of a kind which has something to say there. */
const SECTIONS_OF: Partial<Record<Kind, object>> = { roles: ROLE_SECTIONS, activities: ACTIVITY_SECTIONS };

function linksIn({ content, originOf }: Reading) {
  const origins = KINDS.flatMap((kind) => content[kind].map((entry) => originOf(entry)));
  return origins.flatMap(({ file, links }) => links.map((link) => ({ file, ...link })));
}

/** Makes the function that lists the anchors a link to an entry may have; nothing where its file could not be read. */
function anchorFinder({ roles, activities, guides }: Content): (target: LinkTarget) => readonly string[] | undefined {
  const ofRoles = anchorsOfRoles(roles);
  const ofActivities = new Map(activities.map(({ id, body }) => [id, body.sections.map((section) => section.id)]));
  const ofGuides = new Map(guides.map(({ id, headings }) => [id, headings.map((heading) => heading.id)]));
  return ({ kind, id }) => {
    if (kind === 'roles') {
      const found = ofRoles.get(id);
      return found && [...Object.keys(ROLE_SECTIONS), ...found.text.map((one) => one.id), ...found.handoffs];
    }
    if (kind === 'activities') {
      const own = ofActivities.get(id);
      return own && [...Object.keys(ACTIVITY_SECTIONS), ...own];
    }
    if (kind === 'guides') return ofGuides.get(id);
    return kind === 'tools' ? ['used-by'] : [];
  };
}
