import type { Root, RootContent } from 'mdast';
import { rolesOf } from '../reader/guide-directives.ts';
import type { GuidePart, Role } from './catalogue.ts';

/** Cuts a guide's text at the directives for parts that the site makes, and finds the roles that they name. */
export function splitGuide(body: Root, roleOf: (id: string) => Role): GuidePart[] {
  const parts: GuidePart[] = [];
  let text: RootContent[] | undefined;
  for (const node of body.children) {
    if (node.type === 'leafDirective') {
      parts.push({ kind: node.name === 'role-list' ? 'role-list' : 'link-forms', roles: rolesOf(node).map(roleOf) });
      text = undefined;
    } else if (text) {
      text.push(node);
    } else {
      text = [node];
      parts.push({ kind: 'text', body: text });
    }
  }
  return parts;
}
