/**
 * What every page does in the browser: switch the theme, copy links, and open the search when someone asks for it.
 */

const root = document.documentElement;

const themeButton = document.querySelector<HTMLButtonElement>('[data-toggle-theme]');
const isDark = (): boolean =>
  (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
const showTheme = (): void => themeButton?.setAttribute('aria-pressed', String(isDark()));
showTheme();
themeButton?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage can be forbidden; the theme then lasts as long as the page.
  }
  showTheme();
});

const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');

/** Loads the search's program, and side by side the names that it answers from. */
function loadSearch(): void {
  if (document.querySelector('[data-search-page]')) return;
  const href = root.dataset['names'] ?? '';
  if (!document.querySelector(`link[href="${href}"]`)) {
    const preload = { rel: 'preload', as: 'fetch', href, crossOrigin: 'anonymous' };
    document.head.append(Object.assign(document.createElement('link'), preload));
  }
  import('../search/browser/dialog.ts').catch(() => {
    const found = dialog?.querySelector('.found');
    if (found) found.textContent = 'The search could not be loaded. Check the connection, or use the lists below.';
  });
}

/** Opens the search at once, so that no keystroke is lost, and loads what answers it. */
function openSearch(): void {
  const pageField = document.querySelector<HTMLInputElement>('[data-search-page] input');
  if (pageField) return pageField.select();
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
  loadSearch();
}

dialog?.addEventListener('click', ({ target }) => {
  if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
});

for (const opener of document.querySelectorAll<HTMLElement>('[data-open-search]')) {
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openSearch();
  });
  opener.addEventListener('pointerenter', loadSearch, { once: true });
  opener.addEventListener('focus', loadSearch, { once: true });
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
  const isCommand = event.ctrlKey || event.metaKey;
  const isWanted = isCommand ? event.key?.toLowerCase() === 'k' && !event.shiftKey : event.key === '/' && !isTyping;
  if (!isWanted || event.altKey) return;
  event.preventDefault();
  openSearch();
});

document.addEventListener('click', async (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const anchor = event.target.closest<HTMLAnchorElement>('a.anchor');
  const form = event.target.closest('[data-copy]')?.parentElement?.querySelector('code');
  if (!anchor && !form) return;
  const { copyLink, copyText } = await import('./copy-text.ts');
  await (anchor ? copyLink(anchor) : copyText(form?.textContent ?? ''));
});
