import type { ActivitiesFile } from '../activities-file.ts';
import type { NamesFile } from '../names-file.ts';
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

/** Loads a file of data; one that is not there is an error. */
async function loadJson<Data>(path: string): Promise<Data> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Data;
}

const { names: namesPath = '', index: indexPath = '' } = document.documentElement.dataset;

/** Loads every name of the site: a few kilobytes, which answer most searches alone. */
export const loadNames = once(async () => readNames(await loadJson<NamesFile>(namesPath)));

/** Loads the activities and what finds them, once the names are there. Gives nothing where there are none. */
export const loadActivities = once(async () => {
  const { activities } = (await loadNames()).file;
  if (activities === undefined) return undefined;
  const [file, program] = await Promise.all([loadJson<ActivitiesFile>(activities), import('./later.ts')]);
  return program.readActivities(file);
});

/** Loads the full-text search: its programs at once, the parts of its index as a search needs them. */
export const loadFullText = once(async () => {
  const [pagefind, program] = await Promise.all([
    import(/* @vite-ignore */ `${indexPath}pagefind.js`) as Promise<Pagefind>,
    import('./later.ts'),
  ]);
  return { pagefind, program };
});
