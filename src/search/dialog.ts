import { connectResults } from './results.ts';

const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
const input = dialog?.querySelector('input');
const container = dialog?.querySelector<HTMLElement>('.found');

if (dialog && input && container) {
  connectResults({ input, container });
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    if (event.target instanceof Element && event.target.closest('a[data-result]')) dialog.close();
  });
}

/** Opens the search dialog with the field selected. Focus goes back to where it was when the dialog closes. */
export function openSearchDialog(): void {
  if (!dialog || !input || dialog.open) return;
  dialog.showModal();
  input.select();
}
