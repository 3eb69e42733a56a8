import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Takes out of a page's Content-Security-Policy the hashes of what the page does not hold. Astro names those of all
 * pages on each of them, which cannot be compressed and are more than a page's own text that way.
 *
 * @param html a built page
 */
export function keepNeededHashes(html: string): string {
  const needed = new Set(
    [...html.matchAll(INLINE)].map(([, , text = '']) => createHash('sha256').update(text).digest('base64')),
  );
  return html.replace(POLICY, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (needed.has(hash) ? source : '')),
  );
}
