import { type Hit, searchText } from './full-text.ts';

/** Where the results of a search stand, and the field that they are for. */
export interface ResultsView {
  readonly input: HTMLInputElement;
  readonly container: HTMLElement;
}

/**
 * Searches as someone types and shows the results; the arrow keys move through them.
 *
 * @returns a function that searches for what stands in the field now
 */
export function connectResults({ input, container }: ResultsView): () => Promise<void> {
  let latest = 0;

  const run = async (): Promise<void> => {
    const search = ++latest;
    const query = input.value.trim();
    if (query === '') {
      container.replaceChildren();
      return;
    }
    try {
      const hits = await searchText(query);
      if (search === latest) show(container, query, hits);
    } catch {
      if (search === latest) showFailure(container);
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), 60);
  });

  const links = (): HTMLAnchorElement[] => [...container.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
  for (const part of [input, container]) {
    part.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || !/^Arrow(Up|Down)$/.test(event.key)) return;
      const all = links();
      if (all.length === 0) return;
      event.preventDefault();
      const at = all.indexOf(document.activeElement as HTMLAnchorElement);
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      if (next < 0) input.focus();
      else all[Math.min(next, all.length - 1)]?.focus();
    });
  }
  input.addEventListener('keydown', (event) => {
    const first = links()[0];
    if (event.key !== 'Enter' || !first || input.form?.dataset['searchPage'] !== undefined) return;
    event.preventDefault();
    first.click();
  });
  return run;
}

function show(container: HTMLElement, query: string, hits: readonly Hit[]): void {
  const status = element('p', { className: 'label', role: 'status' });
  if (hits.length === 0) {
    status.dataset['noResults'] = '';
    status.textContent = `Nothing found for “${query}”.`;
    container.replaceChildren(status);
    return;
  }
  status.textContent = hits.length === 1 ? '1 page' : `${hits.length} pages`;
  const list = element('ol', { id: 'results', className: 'results' });
  list.append(...hits.map(showHit));
  container.replaceChildren(status, list);
}

function showHit(hit: Hit): HTMLElement {
  const item = element('li', {});
  const link = element('a', { href: hit.url });
  link.dataset['result'] = '';
  const title = element('span', { className: 'result-title', textContent: hit.title });
  const where = element('span', {
    className: 'label',
    textContent: [hit.kind, hit.section].filter(Boolean).join(' · '),
  });
  const excerpt = element('span', { className: 'result-excerpt' });
  // Pagefind escapes the excerpt and adds nothing but <mark>.
  excerpt.innerHTML = hit.excerpt;
  link.append(title, where, excerpt);
  item.append(link);
  return item;
}

function showFailure(container: HTMLElement): void {
  const message = element('p', {
    role: 'alert',
    textContent:
      'The search index could not be loaded. Check the connection and try again, or look the name up in the alphabetical list on the search page.',
  });
  container.replaceChildren(message);
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
