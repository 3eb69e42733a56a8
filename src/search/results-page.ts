import type { HitFilter } from './hit.ts';
import { connectSearch } from './results.ts';

/** The search page: what is sought and how it is narrowed stand in its address, so that a search can be linked. */
const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
const input = form?.querySelector('input');
const found = document.querySelector<HTMLElement>('main .found');
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

  // A keystroke replaces the address; a choice or Enter is a step that the back button undoes.
  input.addEventListener('input', () => history.replaceState(null, '', address()));
  form.addEventListener('change', (event) => {
    if (event.target === input) return;
    history.pushState(null, '', address());
    void run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (location.search !== address()) history.pushState(null, '', address());
    void run();
  });
  addEventListener('popstate', read);
  read();
}
