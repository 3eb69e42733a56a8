import { connectSearch } from './search-box.ts';

const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
const input = dialog?.querySelector('input');
const found = dialog?.querySelector<HTMLElement>('.found');

if (dialog && input && found) {
  // The search page has choices that narrow a list; the dialog answers quickly.
  const run = connectSearch(input, found, () => ({}));
  found.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  // Something may have been typed while this was loading.
  void run();
}
