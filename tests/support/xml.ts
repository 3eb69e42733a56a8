import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/**
 * Parses XML.
 *
 * @throws Error when it is not well-formed
 */
export function parseXml(text: string): Element {
  const root = (fromXml(text) as Root).children.find((node) => node.type === 'element');
  if (!root) throw new Error('There is no element in the XML.');
  return root;
}

/** The elements of a name directly below another. */
export function childrenOf(parent: Element, name: string): Element[] {
  return parent.children.filter((node): node is Element => node.type === 'element' && node.name === name);
}

/** The text in an element, or of the first child of a name. */
export function textOf(element: Element | undefined, name?: string): string {
  const target = name && element ? childrenOf(element, name)[0] : element;
  return (target?.children ?? []).map((node) => ('value' in node ? node.value : '')).join('');
}
