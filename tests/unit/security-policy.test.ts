import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepNeededHashes } from '../../src/commands/security-policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page’s policy names the scripts and styles that stand on it, and no others', () => {
  const page = (script: string, style: string): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${script}; style-src 'self'${style};">` +
    `<style>a{b:c}</style><script type="module">go()</script><script src="/x.js"></script>`;
  const whole = page(` ${hash('stay()')} ${hash('go()')}`, ` ${hash('a{b:c}')} ${hash('a{b:d}')}`);
  expect(keepNeededHashes(whole)).toBe(page(` ${hash('go()')}`, ` ${hash('a{b:c}')}`));
});

test('a page without a policy stays as it is', () => {
  expect(keepNeededHashes('<script>go()</script>')).toBe('<script>go()</script>');
});
