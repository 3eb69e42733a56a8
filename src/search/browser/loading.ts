import type { Pagefind } from '../query/full-text.ts';
import { type Names, readNames } from '../query/name-hits.ts';

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
export const loadNames = once(async (): Promise<Names> => {
  const response = await fetch(namesPath);
  if (!response.ok) throw new Error(`${namesPath}: ${response.status}`);
  return readNames(await response.json());
});

/** What a search in the text needs. */
export interface FullText {
  readonly pagefind: Pagefind;
  readonly program: typeof import('../query/full-answer.ts');
}

/** Loads the full-text search: its programs at once, the parts of its index as a search needs them. */
export const loadFullText = once(async (): Promise<FullText> => {
  const [pagefind, program] = await Promise.all([
    import(/* @vite-ignore */ `${indexPath}pagefind.js`) as Promise<Pagefind>,
    import('../query/full-answer.ts'),
  ]);
  return { pagefind, program };
});
