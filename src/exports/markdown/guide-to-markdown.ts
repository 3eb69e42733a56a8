import type { RootContent } from 'mdast';
import { roleAddress } from '../../model/addresses.ts';
import type { Guide, GuidePart } from '../../model/catalogue.ts';
import { url } from '../../routes.ts';
import { linkForms } from '../link-forms.ts';
import { entryItem } from './items.ts';
import { list, paragraph } from './nodes.ts';
import { proseToMarkdown } from './prose-to-markdown.ts';

/** What stands below the title of a guide: the parts that the site makes become the lists that they show. */
export function guideToMarkdown({ summary, parts }: Guide): RootContent[] {
  return [paragraph(summary), ...parts.flatMap(partToMarkdown)];
}

function partToMarkdown(part: GuidePart): RootContent[] {
  if (part.kind === 'text') return proseToMarkdown(part.body);
  if (part.kind === 'role-list') return [list(part.roles.map((role) => entryItem('roles', role)))];
  const forms = part.roles.flatMap((role) => linkForms(role.title, url(roleAddress(role.id))));
  return [list(forms.map((form) => paragraph(`${form.name}: `, { type: 'inlineCode', value: form.text })))];
}
