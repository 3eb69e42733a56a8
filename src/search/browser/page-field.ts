import { loadNames } from './loading.ts';
import { connectSearch } from './search-box.ts';

/** A search field on a page that has other things too: its results stand over them, as long as it has the focus. */
const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
const input = form?.querySelector('input');
const found = form?.querySelector<HTMLElement>('.found');

if (form && input && found) {
  const run = connectSearch(input, found, () => ({}));
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    input.value = '';
    void run();
  });
  void loadNames().catch(() => undefined);
  // Something may have been typed while this was loading.
  void run();
}
