import { href } from '../routes.ts';

/**
 * The file `_redirects`, by which Netlify, Cloudflare Pages and GitLab Pages answer with a real redirect. Netlify
 * prefers a page to a redirect unless the status ends in `!`; the others pass over lines with a `!`. So there are two
 * lines for each.
 */
export function redirectsFile(redirects: readonly { readonly from: string; readonly to: string }[]): string {
  return redirects
    .flatMap(({ from, to }) => ['301!', '301'].map((status) => `${href(from)} ${href(to)} ${status}\n`))
    .join('');
}
