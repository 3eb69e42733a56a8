/** Copies text, and says so for eyes and for screen readers alike. */

const status = document.querySelector('[data-status]');
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts text on the clipboard; `what` it is begins the message. */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied.`);
  } catch {
    say('The browser does not allow copying here.');
  }
}

function say(message: string): void {
  if (!status) return;
  clearTimeout(timer);
  status.textContent = message;
  timer = setTimeout(() => (status.textContent = ''), 4000);
}
