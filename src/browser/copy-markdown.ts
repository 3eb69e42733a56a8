/** Copies the page's Markdown, and says so. */

const copyButton = document.querySelector<HTMLElement>('[data-copy-markdown]');

copyButton?.addEventListener('click', async () => {
  const load = async (): Promise<Blob> => {
    const response = await fetch(copyButton.dataset['copyMarkdown'] ?? '');
    if (!response.ok) throw new Error(response.statusText);
    return new Blob([await response.text()], { type: 'text/plain' });
  };
  let said = 'Copied';
  try {
    // The promise, not its result: Safari allows copying only while it still handles the click.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': load() })]);
  } catch {
    said = 'Cannot copy: open the Markdown instead';
  }
  document.querySelector('[data-copy-status]')?.replaceChildren(said);
});
