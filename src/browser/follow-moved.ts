/** On the page of something that has moved: goes on to where the part that the reader wants is now. */

const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
const link =
  (part?.matches('[data-part]') ? part : undefined)?.querySelector<HTMLAnchorElement>('[data-moved]') ??
  (location.hash === '' ? document.querySelector<HTMLAnchorElement>('main .lead a') : undefined);
if (link) location.replace(link.href);
