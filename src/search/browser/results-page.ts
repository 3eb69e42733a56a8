import { connectSearch } from './search-box.ts';

/** The search page: what is sought and how it is narrowed stand in its address, so that a search can be linked. */
const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
const input = form?.querySelector('input');
const found = document.querySelector<HTMLElement>('main .found');
/** Milliseconds without a keystroke after which the address follows: browsers allow few changes of it in a second. */
const PAUSE = 300;

if (form && input && found) {
  // Each is named after what it narrows.
  const choices = [...form.querySelectorAll('select')];
  const filter = () => Object.fromEntries(choices.map(({ name, value }) => [name, value]));
  const run = connectSearch(input, found, filter);

  const read = (): void => {
    const query = new URLSearchParams(location.search);
    input.value = query.get('q') ?? '';
    for (const choice of choices) {
      choice.value = query.get(choice.name) ?? '';
      // Somebody may have written into the address what cannot be chosen.
      if (choice.selectedIndex < 0) choice.value = '';
    }
    void run();
  };

  const address = (): string => {
    const values = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
    const query = new URLSearchParams(values.filter(([, value]) => value));
    return query.size > 0 ? `?${query}` : location.pathname;
  };

  // Typing replaces the address when it pauses; a choice or Enter is a step that the back button undoes.
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => history.replaceState(null, '', address()), PAUSE);
  });
  const step = (): void => {
    clearTimeout(timer);
    const next = address();
    if (next !== (location.search || location.pathname)) history.pushState(null, '', next);
    void run();
  };
  for (const choice of choices) choice.addEventListener('change', step);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    step();
  });
  addEventListener('popstate', read);
  read();
}
