import { SEPARATOR } from '../../model/separator.ts';
import type { Hit } from '../hit.ts';
import { toWords } from '../words.ts';

/** Makes an element with properties and children; text becomes text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** The list of hits, as options of a listbox that are links, with the words marked that `isMarked` picks. */
export function showHits(hits: readonly Hit[], isMarked: (word: string) => boolean): HTMLElement[] {
  return hits.map((hit, place) => {
    const link = element(
      'a',
      { href: hit.path, id: `result-${place}`, role: 'option', tabIndex: -1 },
      element('span', { className: 'result-title' }, ...mark(hit.title, isMarked)),
      element('span', { className: 'label' }, [hit.kind, hit.where].filter(Boolean).join(SEPARATOR)),
      element('span', { className: 'result-text' }, ...mark(hit.text, isMarked)),
    );
    link.dataset['result'] = hit.kind;
    return link;
  });
}

function mark(text: string, isMarked: (word: string) => boolean): (Node | string)[] {
  return text
    .split(/([\p{L}\p{N}+#]+)/u)
    .filter((part) => part !== '')
    .map((part) => (toWords(part).some(isMarked) ? element('mark', {}, part) : part));
}
