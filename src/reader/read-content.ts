import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import { FRONT_MATTER, type Kind, KINDS } from '../schema/kinds.ts';
import { type Site, siteSchema } from '../schema/site.ts';
import type { EntryBase, EntryOf, Fields, Origin, ReadEntry } from './entry.ts';
import { readYaml } from './front-matter.ts';
import { report } from './problem.ts';
import { readDescribed } from './read-described.ts';
import { readSourceFile } from './read-file.ts';
import { exists, type FoundFile, readFolder } from './read-folder.ts';
import { readActivity } from './read-activity.ts';
import { readGuide } from './read-guide.ts';
import { readRole } from './read-role.ts';
import { readRule } from './read-rule.ts';
import { readTerm } from './read-term.ts';

/** What a content folder holds, as plain data: the entries of each kind, and what the site is called. */
export type Content = { readonly [K in Kind]: readonly EntryOf[K][] } & { readonly site: Site | undefined };

/** Content with where it comes from. Entries that cannot be typed are missing; `files` says why. */
export interface Reading {
  readonly content: Content;
  /** Where the parts of an entry stand in its file. */
  originOf(entry: EntryBase): Origin;
  readonly siteFile: Fields | undefined;
  /** The file of published addresses; nothing where none is kept. */
  readonly ledgerFile: VFile | undefined;
  /** The file of readings; nothing where none is kept. */
  readonly readingsFile: VFile | undefined;
  /** The ids that files have, whether or not the file could be read: a reference to a broken file is not broken. */
  readonly ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** Every file that was looked at, with its problems as messages. */
  readonly files: readonly VFile[];
}

/** The ledger's name inside the content folder. */
export const LEDGER_FILE = 'permalinks.txt';
/** The name of the file of readings inside the content folder. */
export const READINGS_FILE = 'readings.txt';

/** How the files of each kind are read. */
const READERS: { readonly [K in Kind]: (file: VFile, id: string) => ReadEntry<EntryOf[K]> | undefined } = {
  roles: readRole,
  activities: readActivity,
  rules: readRule,
  tools: (file, id) => readDescribed(file, id, 'tools', FRONT_MATTER.tools),
  sources: (file, id) => readDescribed(file, id, 'sources', FRONT_MATTER.sources),
  terms: readTerm,
  guides: readGuide,
};

/** Reads a content folder whole. It never throws for what is written in it: problems are messages of the files. */
export async function readContent(contentDir: string): Promise<Reading> {
  const files: VFile[] = [];
  const siteFile = await readSite(contentDir, files);
  const found = await Promise.all(
    KINDS.map(async (kind) => [kind, await readFolder(join(contentDir, kind), files)] as const),
  );
  const ledgerFile = await readOptional(join(contentDir, LEDGER_FILE), files);
  const readingsFile = await readOptional(join(contentDir, READINGS_FILE), files);
  const origins = new Map<EntryBase, Origin>();
  const read = (kind: Kind, inFolder: readonly FoundFile[]): EntryBase[] =>
    inFolder.flatMap(({ file, id }) => {
      // A file that is no text, or has no usable name, has said so.
      const one: ReadEntry<EntryBase> | undefined = file.messages.length === 0 ? READERS[kind](file, id) : undefined;
      if (one) origins.set(one.entry, one.origin);
      return one?.entry ?? [];
    });
  const entries = Object.fromEntries(found.map(([kind, inFolder]) => [kind, read(kind, inFolder)]));
  const ids = Object.fromEntries(found.map(([kind, inFolder]) => [kind, new Set(inFolder.map(({ id }) => id))]));
  return {
    content: { ...(entries as unknown as Omit<Content, 'site'>), site: siteFile?.data },
    originOf(entry) {
      const origin = origins.get(entry);
      if (!origin) throw new Error(`${entry.path} was not read from a file.`);
      return origin;
    },
    siteFile,
    ledgerFile,
    readingsFile,
    ids: ids as unknown as Reading['ids'],
    files,
  };
}

async function readSite(contentDir: string, files: VFile[]): Promise<(Fields & { readonly data: Site }) | undefined> {
  const path = join(contentDir, 'site.yaml');
  const file = await readOptional(path, files);
  if (!file) {
    const missing = new VFile({ path: relative(process.cwd(), path) });
    files.push(missing);
    const what = (await exists(contentDir)) ? 'The file is missing.' : 'The content folder does not exist.';
    const fields = 'a title, a description, phases and families';
    report(missing, undefined, what, `Create it with ${fields}, or point CONTENT_DIR at another folder.`);
    return undefined;
  }
  if (file.messages.length > 0) return undefined;
  const { data, locate } = readYaml(file, String(file), siteSchema);
  return data && { data, file, locate };
}

async function readOptional(path: string, files: VFile[]): Promise<VFile | undefined> {
  if (!(await exists(path))) return undefined;
  const file = await readSourceFile(path);
  files.push(file);
  return file;
}
