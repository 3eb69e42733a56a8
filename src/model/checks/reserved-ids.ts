import { type AnchoredPage, isReserved } from '../../schema/anchors.ts';
import type { EntryBase } from '../../reader/entry.ts';
import { report } from '../../reader/problem.ts';
import type { Reading } from '../../reader/read-content.ts';
import { anchorsOfRoles } from '../role-anchors.ts';

/**
 * Ids that become anchors must not be those of the page's own parts: rules, sources and terms by their files' names, phases
 * by their ids, and responsibilities by words that read like a hand-off.
 */
export function checkReservedIds({ content, ids, siteFile, originOf }: Reading): void {
  const { rules, sources, terms, roles, site } = content;
  const checkNames = (entries: readonly EntryBase[], page: AnchoredPage): void => {
    for (const entry of entries.filter(({ id }) => isReserved(page, id))) {
      const advice = 'Rename the file: its name is an anchor of that page.';
      report(originOf(entry).file, undefined, reserved(entry.id, page), advice);
    }
  };
  checkNames(rules, 'law');
  checkNames(sources, 'sources');
  checkNames(terms, 'glossary');
  const pagesOfPhases: readonly AnchoredPage[] = [
    'lifecycle',
    ...(ids.activities.size > 0 ? ['activities' as const] : []),
  ];
  site?.phases.forEach(({ id }, index) => {
    const page = pagesOfPhases.find((one) => isReserved(one, id));
    if (!siteFile || !page) return;
    const position = siteFile.locate(['phases', index, 'id']);
    report(siteFile.file, position, reserved(id, page), 'Choose another id for the phase.');
  });
  const anchors = anchorsOfRoles(roles);
  for (const role of roles) {
    const { handoffs = new Set<string>(), text = [] } = anchors.get(role.id) ?? {};
    for (const { id, title } of text.filter(({ id }) => handoffs.has(id))) {
      const what = `“${title}” has the anchor "${id}", which is that of a hand-off.`;
      const advice = 'Give it another with a comment at its end: "<!-- id: other-words -->".';
      report(originOf(role).file, undefined, what, advice);
    }
  }
}

function reserved(id: string, page: AnchoredPage): string {
  return `"${id}" is an anchor of the ${page} page itself.`;
}
