import type { HitFilter } from '../hit.ts';
import { connectSearch } from './search-box.ts';

/** The search page: what is sought and how it is narrowed stand in its address, so that a search can be linked. */
const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
const input = form?.querySelector('input');
const found = document.querySelector<HTMLElement>('main .found');
/** Milliseconds without a keystroke after which the address follows what was typed. */
const PAUSE = 300;
const FILTERS = ['kind', 'family', 'phase'] as const satisfies (keyof HitFilter)[];

if (form && input && found) start(form, input, found);

function start(form: HTMLFormElement, input: HTMLInputElement, found: HTMLElement): void {
  const select = (name: string): HTMLSelectElement | null => form.querySelector(`select[name="${name}"]`);
  const chosen = (name: string): string => select(name)?.value ?? '';
  const run = connectSearch({
    input,
    found,
    filter: () => ({ kind: chosen('kind'), family: chosen('family'), phase: chosen('phase') }),
  });

  const read = (): void => {
    const query = new URLSearchParams(location.search);
    input.value = query.get('q') ?? '';
    for (const name of FILTERS) {
      const box = select(name);
      const wanted = query.get(name) ?? '';
      if (box) box.value = [...box.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    void run();
  };

  const address = (): string => {
    const values = [['q', input.value.trim()], ...FILTERS.map((name) => [name, chosen(name)])];
    const query = new URLSearchParams(values.filter(([, value]) => value));
    return query.size > 0 ? `?${query}` : location.pathname;
  };

  // Typing replaces the address when it pauses, since browsers take their time over it; a choice or Enter is a step
  // that the back button undoes.
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => history.replaceState(null, '', address()), PAUSE);
  });
  form.addEventListener('change', (event) => {
    if (event.target === input) return;
    history.pushState(null, '', address());
    void run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const next = address();
    if (next !== (location.search || location.pathname)) history.pushState(null, '', next);
    void run();
  });
  addEventListener('popstate', read);
  read();
}
