import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { NamedRole } from './entry.ts';
import { placeOf } from './markdown.ts';
import { report } from './problem.ts';

/** The components that a guide may use, each with the one attribute that it needs: ids of roles. */
export const GUIDE_COMPONENTS = { RoleList: 'roles', LinkForms: 'role' } as const;

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' }>;
type GuideComponent = keyof typeof GUIDE_COMPONENTS;

/** Whether a guide may use a component of that name. */
export function isGuideComponent(name: string): name is GuideComponent {
  return Object.hasOwn(GUIDE_COMPONENTS, name);
}

/** Checks the form of the components in a guide, and finds the roles that they name. Problems go to the file. */
export function readComponents(tree: Root, file: VFile): NamedRole[] {
  const roles: NamedRole[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const component = node.name ?? '';
    if (!isGuideComponent(component)) return;
    if (node.type === 'mdxJsxTextElement') {
      report(
        file,
        placeOf(node),
        'component-place',
        `The component ${component} stands inside a sentence.`,
        'Put it on a line of its own, with an empty line before and after it.',
      );
      return;
    }
    const ids = idsOf(node, GUIDE_COMPONENTS[component]);
    for (const id of ids ?? []) roles.push({ component, id, place: placeOf(node) });
    // Code in an attribute is reported as such.
    if (ids || node.attributes.some(isCode)) return;
    report(
      file,
      placeOf(node),
      'component-form',
      `The component ${component} has to be written as <${component} ${GUIDE_COMPONENTS[component]}="…" />.`,
      'Give it that one attribute, with ids of roles, and nothing inside.',
    );
  });
  return roles;
}

function isCode(attribute: Component['attributes'][number]): boolean {
  return (
    attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value !== null && typeof attribute.value === 'object')
  );
}

function idsOf(node: Component, name: string): string[] | undefined {
  const [attribute, ...others] = node.attributes;
  const isAlone = others.length === 0 && node.children.length === 0;
  if (!isAlone || attribute?.type !== 'mdxJsxAttribute' || attribute.name !== name) return undefined;
  const ids = typeof attribute.value === 'string' ? attribute.value.split(/\s+/).filter(Boolean) : [];
  return ids.length > 0 ? ids : undefined;
}
