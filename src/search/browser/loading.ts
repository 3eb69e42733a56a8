import type { Pagefind } from '../query/match-text.ts';
import { readNames } from '../query/read-names.ts';

/** Loads something once; after a failure the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

const { names: namesPath = '', index: indexPath = '' } = document.documentElement.dataset;

/** Loads every name of the site: a few kilobytes, which answer most searches alone. */
export const loadNames = once(async () => {
  const response = await fetch(namesPath);
  if (!response.ok) throw new Error(`${namesPath}: ${response.status}`);
  return readNames(await response.json());
});

/** Loads the full-text search: its programs at once, the parts of its index as a search needs them. */
export const loadFullText = once(async () => {
  const [pagefind, program] = await Promise.all([
    import(/* @vite-ignore */ `${indexPath}pagefind.js`) as Promise<Pagefind>,
    import('../query/answer-from-all.ts'),
  ]);
  return { pagefind, program };
});
