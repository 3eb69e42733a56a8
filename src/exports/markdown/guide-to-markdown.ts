import type { List, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Guide, Role } from '../../model/catalogue.ts';
import { linkForms } from '../link-forms.ts';
import { absoluteUrl, guidePath, rolePath } from '../../routes.ts';
import { heading, list, paragraph, siteLink } from './nodes.ts';

type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

/** A guide as Markdown: its components become the lists that they show. */
export function guideToMarkdown(guide: Guide, roles: readonly Role[]): RootContent[] {
  const body = structuredClone(guide.body) as Root;
  visit(body, (node, index, parent) => {
    if (node.type === 'link') {
      if (node.url.startsWith('/')) node.url = absoluteUrl(node.url);
      else if (node.url.startsWith('#')) node.url = absoluteUrl(guidePath(guide.id)) + node.url;
    }
    if (!parent || index === undefined) return undefined;
    if (node.type === 'mdxJsxFlowElement') parent.children.splice(index, 1, componentToMarkdown(node, roles));
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') parent.children.splice(index, 1);
    else return undefined;
    return [SKIP, index];
  });
  return [heading(1, guide.title), paragraph(guide.summary), ...body.children];
}

/** What a component of a guide shows, as Markdown. */
function componentToMarkdown({ name, attributes }: Component, roles: readonly Role[]): List {
  const [attribute] = attributes;
  const ids = typeof attribute?.value === 'string' ? attribute.value.split(/\s+/) : [];
  const named = ids.flatMap((id) => roles.filter((role) => role.id === id));
  if (name === 'RoleList') {
    return list(named.map((role) => paragraph(siteLink(role.title, rolePath(role.id)), `: ${role.summary}`)));
  }
  const forms = named.flatMap((role) => linkForms(role.title, absoluteUrl(rolePath(role.id))));
  return list(forms.map((form) => paragraph(`${form.name}: `, { type: 'inlineCode', value: form.text })));
}
