import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds on a page as it is now.
 *
 * @returns each element that breaks a rule as `rule: markup`
 */
export async function violationsOf(page: Page): Promise<string[]> {
  // Brought in as text, which the page's Content-Security-Policy has no say in. It stays until the page is left.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // Only what is wrong leaves the browser: to describe all that is right takes ten times as long as to find it.
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
