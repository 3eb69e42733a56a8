/** What the page says at the bottom of the window: at once to screen readers, and for a while to eyes. */

const announcer = document.querySelector('[data-status]');
const line = Object.assign(document.createElement('span'), { className: 'status no-print' });
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something, and offers a link with it.
 *
 * @param beside what the link belongs to. The line stands right behind it in the order of the page, so that Tab and a
 * screen reader come to the link next, and stays while one of the two has the focus.
 */
export function say(message: string, beside?: HTMLElement, link?: HTMLElement): void {
  if (announcer) announcer.textContent = link ? `${message} Next: ${link.textContent}.` : message;
  line.replaceChildren(message, ...(link ? [' ', link] : []));
  if (beside && link) {
    beside.after(line);
    // Following a link to a place of the page has taken the focus from it.
    beside.focus({ preventScroll: true });
  } else {
    document.querySelector('main')?.append(line);
  }
  hideAfter(link ? 10_000 : 4_000);
}

function hideAfter(milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const isUsed = line.matches(':hover, :focus-within, :focus-visible + *');
    if (isUsed) hideAfter(milliseconds);
    else hide();
  }, milliseconds);
}

function hide(): void {
  line.remove();
  if (announcer) announcer.textContent = '';
}

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  const beside = line.previousElementSibling;
  if (line.matches(':focus-within') && beside instanceof HTMLElement) beside.focus();
  hide();
});
