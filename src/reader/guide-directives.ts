import type { Nodes, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { LinkMention } from './links.ts';
import { didYouMean } from './nearest.ts';
import { plainText } from './plain-text.ts';
import { report } from './problem.ts';

/** The parts that the site makes inside a guide, each with the one attribute that it needs: ids of roles. */
export const GUIDE_DIRECTIVES = { 'role-list': 'roles', 'link-forms': 'role' } as const;

export type GuideDirective = keyof typeof GUIDE_DIRECTIVES;

const FORMS = `There are ${Object.entries(GUIDE_DIRECTIVES)
  .map(([name, attribute]) => `::${name}{${attribute}="…"}`)
  .join(' and ')}.`;
const PLACE = 'Put it on a line of its own that is not indented, with an empty line before and after it.';

/** What looks like a directive to an author, but is text to the parser: inside a sentence, or with a space too many. */
const LOOKS_LIKE_ONE = new RegExp(`::+ *(?:${Object.keys(GUIDE_DIRECTIVES).join('|')})|::[a-z-]+ *\\{`);

/** Checks the directives of a guide, and finds the roles that they name. Problems go to the file. */
export function readDirectives(tree: Root, file: VFile): LinkMention[] {
  const mentions: LinkMention[] = [];
  visit(tree, (node: Nodes, _index, parent) => {
    if (node.type === 'containerDirective' || (node.type === 'text' && LOOKS_LIKE_ONE.test(node.value))) {
      report(file, node, 'The directive cannot be read.', `${PLACE} ${FORMS}`);
    }
    if (node.type !== 'leafDirective') return;
    const { name } = node;
    if (!isGuideDirective(name)) {
      const meant = didYouMean(name, Object.keys(GUIDE_DIRECTIVES));
      return report(file, node, `"${name}" is no directive of a guide.`, `${meant}${FORMS}`);
    }
    if (parent !== tree) report(file, node, `The directive ${name} stands inside a list or a quotation.`, PLACE);
    const ids = rolesOf(node);
    for (const id of ids) {
      const target = { kind: 'roles' as const, id, anchor: undefined };
      mentions.push({ target, written: `::${name}`, position: node.position?.start });
    }
    if (ids.length > 0 && plainText(node) === '' && Object.keys(node.attributes ?? {}).length === 1) return;
    const what = `The directive ${name} has to be written as ::${name}{${GUIDE_DIRECTIVES[name]}="…"}.`;
    report(file, node, what, 'Give it that one attribute, with ids of roles, and nothing else.');
  });
  return mentions;
}

/** The ids of the roles that a directive of a guide names. */
export function rolesOf({ name, attributes }: LeafDirective): string[] {
  const value = isGuideDirective(name) ? attributes?.[GUIDE_DIRECTIVES[name]] : undefined;
  return value?.split(/\s+/).filter(Boolean) ?? [];
}

function isGuideDirective(name: string): name is GuideDirective {
  return Object.hasOwn(GUIDE_DIRECTIVES, name);
}
