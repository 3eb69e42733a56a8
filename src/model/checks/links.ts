import { KINDS } from '../../schema/kinds.ts';
import { isReserved, ROLE_SECTIONS } from '../../schema/anchors.ts';
import type { LinkTarget } from '../../reader/links.ts';
import { didYouMean } from '../../reader/nearest.ts';
import { report } from '../../reader/problem.ts';
import type { Content, Reading } from '../../reader/read-content.ts';
import { anchorsOfRoles } from '../role-anchors.ts';

/** Reports links between content files that lead to no file, or to an anchor that is not on its page. */
export function checkLinks({ content, ids, originOf }: Reading): void {
  const anchorsOn = anchorFinder(content);
  for (const entry of KINDS.flatMap((kind) => [...content[kind]])) {
    const { file, links } = originOf(entry);
    for (const { target, written, position } of links) {
      const { kind, id, anchor } = target;
      const known = ids[kind];
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
}

/** Makes the function that lists the anchors a link to an entry may have; nothing where its file could not be read. */
function anchorFinder({ roles, guides }: Content): (target: LinkTarget) => readonly string[] | undefined {
  const ofRoles = anchorsOfRoles(roles);
  const ofGuides = new Map(guides.map(({ id, headings }) => [id, headings.map((heading) => heading.id)]));
  return ({ kind, id, anchor = '' }) => {
    if (kind === 'roles') {
      const found = ofRoles.get(id);
      return found && [...Object.keys(ROLE_SECTIONS), ...found.text.map((one) => one.id), ...found.handoffs];
    }
    if (kind === 'guides') return ofGuides.get(id);
    if (kind === 'tools') return isReserved('tool', anchor) ? [anchor] : ['used-by'];
    return [];
  };
}
