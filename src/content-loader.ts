import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Loaded, loadContent } from './load-content.ts';
import type { Kind } from './schema/kinds.ts';
import { readSettings } from './settings.ts';

type Good = Extract<Loaded, { readonly content: unknown }>;
type Data = Readonly<Record<string, unknown>> & { readonly id: string };

const { contentDir } = readSettings();

/** Every file is read and checked once for all collections, since they are checked against each other. */
let reading: Promise<Loaded> | undefined;

/** Fills a collection with the entries of one kind. */
export function entryLoader(kind: Kind): Loader {
  return loaderOf(kind, ({ content }) => content[kind].map((entry) => ({ ...entry })));
}

/** Fills a collection that has one entry, called like the collection. */
export function singleLoader(name: string, dataOf: (loaded: Good) => object): Loader {
  return loaderOf(name, (loaded) => [{ ...dataOf(loaded), id: name }]);
}

/**
 * Fills a collection whose one entry says, as text, everything that is wrong with the content; it is empty when
 * nothing is. Entries that Astro itself would check stop at the first problem and know no column.
 */
export function problemsLoader(): Loader {
  return loaderOf('problems', undefined, ({ problems }, { logger, watcher }) => {
    // A build stops here, before it has touched what it made last; the development server goes on and shows them.
    if (problems && !watcher) throw new Error(`The content has problems.\n\n${problems}`);
    if (problems) logger.error(`The content has problems.\n\n${problems}`);
    return [{ id: 'problems', text: problems }];
  });
}

/**
 * Makes a loader over the shared reading.
 *
 * @param entriesOf what a content folder without problems gives; while there are problems the last good entries stay
 * @param always what any reading gives, in the place of `entriesOf`
 */
function loaderOf(
  name: string,
  entriesOf: ((loaded: Good) => readonly Data[]) | undefined,
  always?: (loaded: Loaded, context: LoaderContext) => readonly Data[],
): Loader {
  return {
    name: `content-folder/${name}`,
    async load(context) {
      const { store, watcher, generateDigest, logger } = context;
      const fill = async (): Promise<void> => {
        // While someone is writing, words change all the time: what that means is asked by the check and the build.
        reading ??= loadContent(contentDir, { asksAboutWording: !watcher });
        const mine = reading;
        const loaded = await mine;
        // The folder has changed meanwhile, and another reading is on its way.
        if (mine !== reading) return;
        const entries = always?.(loaded, context) ?? (loaded.content && entriesOf?.(loaded));
        if (!entries) return;
        // Entries of another content folder may be left from an earlier run.
        store.clear();
        for (const data of entries) store.set({ id: data.id, data: { ...data }, digest: generateDigest(data) });
      };
      await fill();
      watcher?.add(contentDir);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(contentDir + sep)) return;
        // Every loader hears of the change before any of them reads again, so that there is one reading a change.
        reading = undefined;
        queueMicrotask(() => void fill().catch((error: unknown) => logger.error(String(error))));
      });
    },
  };
}
