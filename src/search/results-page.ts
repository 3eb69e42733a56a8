import { connectResults } from './results.ts';

/** The search page: the query stands in its address, so that a search can be linked. */
const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
const input = form?.querySelector('input');
const container = document.querySelector<HTMLElement>('main .found');

if (form && input && container) {
  const run = connectResults({ input, container });
  const read = (): void => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void run();
  };
  const write = (): void => {
    const query = input.value.trim();
    history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
  };
  input.addEventListener('input', write);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  addEventListener('popstate', read);
  read();
}
