import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import { ID_PATTERN } from '../schema/id.ts';
import { roleSchema } from '../schema/role.ts';
import { type Site, siteSchema } from '../schema/site.ts';
import { sourceSchema } from '../schema/source.ts';
import { toolSchema } from '../schema/tool.ts';
import type { EntryKind } from '../routes.ts';
import type { GuideEntry, RoleEntry, SourceEntry, TermEntry, ToolEntry } from './entry.ts';
import { type Locate, readFrontMatter, readYaml } from './front-matter.ts';
import { report } from './problem.ts';
import { readDescribed } from './read-described.ts';
import { readSourceFile } from './read-file.ts';
import { readGuide } from './read-guide.ts';
import { type Ledger, readLedger } from './read-ledger.ts';
import { readRole } from './read-role.ts';
import { readTerm } from './read-term.ts';
import { type Named, prepareTermNames } from './term-links.ts';

/** What a content folder holds. Entries that cannot be typed are missing; `files` says why. */
export interface Content {
  readonly site: { readonly data: Site; readonly file: VFile; readonly locate: Locate } | undefined;
  readonly roles: readonly RoleEntry[];
  readonly tools: readonly ToolEntry[];
  readonly sources: readonly SourceEntry[];
  readonly terms: readonly TermEntry[];
  readonly guides: readonly GuideEntry[];
  /** What was published before; nothing where no ledger is kept. */
  readonly ledger: Ledger | undefined;
  /** The ids that files have, whether or not the file could be read: a reference to a broken file is not broken. */
  readonly ids: Readonly<Record<EntryKind, readonly string[]>>;
  /** Every file that was looked at, with its problems as messages. */
  readonly files: readonly VFile[];
}

/** The ledger's name inside the content folder. */
export const LEDGER_FILE = 'permalinks.txt';

interface FoundFile {
  readonly id: string;
  readonly file: VFile;
}

/** Reads a content folder whole. It never throws for what is written in it: problems are messages of the files. */
export async function readContent(contentDir: string): Promise<Content> {
  const files: VFile[] = [];
  const site = await readSite(contentDir, files);
  const [roles, tools, sources, terms, guides] = await Promise.all([
    readFolder(contentDir, 'roles', '.md', files),
    readFolder(contentDir, 'tools', '.md', files),
    readFolder(contentDir, 'sources', '.md', files),
    readFolder(contentDir, 'terms', '.md', files),
    readFolder(contentDir, 'guides', '.mdx', files),
  ]);
  const toolEntries = readEach(tools, ({ file, id }) => readDescribed(file, id, `tools/${id}.md`, toolSchema));
  const sourceEntries = readEach(sources, ({ file, id }) => readDescribed(file, id, `sources/${id}.md`, sourceSchema));
  const termEntries = readEach(terms, ({ file, id }) => readTerm(file, id));
  const begunRoles = readEach(roles, ({ file, id }) => {
    const frontMatter = readFrontMatter(file, roleSchema);
    return frontMatter && { id, file, frontMatter };
  });
  const termNames = prepareTermNames(namesOf(termEntries), [
    ...namesOf(toolEntries),
    ...namesOf(begunRoles.map(({ id, frontMatter: { data } }) => ({ id, data }))),
    ...sourceEntries.map(({ id, data: { title, short } }) => ({ id, title, aliases: short ? [short] : [] })),
  ]);
  const ledger = await readLedgerFile(contentDir, files);
  const ids = (found: readonly FoundFile[]): string[] => found.map(({ id }) => id);
  return {
    site,
    roles: begunRoles.flatMap(({ id, file, frontMatter }) => readRole(file, id, frontMatter, termNames) ?? []),
    tools: toolEntries,
    sources: sourceEntries,
    terms: termEntries,
    guides: readEach(guides, ({ file, id }) => readGuide(file, id)),
    ledger,
    ids: { roles: ids(roles), tools: ids(tools), sources: ids(sources), terms: ids(terms), guides: ids(guides) },
    files,
  };
}

/** What the read ones of the entries are called, short forms included. */
function namesOf(
  entries: readonly { id: string; data: (Omit<Named, 'id'> & { abbreviations?: readonly string[] }) | undefined }[],
): Named[] {
  return entries.flatMap(({ id, data }) =>
    data ? [{ id, title: data.title, aliases: [...data.aliases, ...(data.abbreviations ?? [])] }] : [],
  );
}

/** Entries of the files that are text and have a usable name. */
function readEach<T>(found: readonly FoundFile[], read: (found: FoundFile) => T | undefined): T[] {
  return found.flatMap((one) => {
    const entry = one.file.messages.length === 0 ? read(one) : undefined;
    return entry === undefined ? [] : [entry];
  });
}

async function readSite(contentDir: string, files: VFile[]): Promise<Content['site']> {
  const path = join(contentDir, 'site.yaml');
  const shownAs = relative(process.cwd(), path);
  if (!(await exists(path))) {
    const file = new VFile({ path: shownAs });
    files.push(file);
    report(
      file,
      { line: 1, column: 1 },
      'missing-site',
      (await exists(contentDir)) ? 'The file is missing.' : 'The content folder does not exist.',
      'Create it with a title, a description, phases and families, or point CONTENT_DIR at another folder.',
    );
    return undefined;
  }
  const file = await readSourceFile(path, shownAs);
  files.push(file);
  if (file.messages.length > 0) return undefined;
  const { data, locate } = readYaml(file, String(file), siteSchema);
  return data && { data, file, locate };
}

async function readLedgerFile(contentDir: string, files: VFile[]): Promise<Ledger | undefined> {
  const path = join(contentDir, LEDGER_FILE);
  if (!(await exists(path))) return undefined;
  const file = await readSourceFile(path, relative(process.cwd(), path));
  files.push(file);
  return file.messages.length === 0 ? readLedger(file) : undefined;
}

async function readFolder(contentDir: string, folder: string, ending: string, files: VFile[]): Promise<FoundFile[]> {
  const path = join(contentDir, folder);
  if (!(await exists(path))) return [];
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  const found = await Promise.all(
    names.map(async (name) => {
      const file = await readSourceFile(join(path, name), relative(process.cwd(), join(path, name)));
      return { name, file };
    }),
  );
  files.push(...found.map(({ file }) => file));
  return found.flatMap(({ name, file }) => {
    const id = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
    if (ID_PATTERN.test(id)) return [{ id, file }];
    report(
      file,
      { line: 1, column: 1 },
      'file-name',
      `"${name}" is no valid file name here: it becomes an id and a URL.`,
      `Name it with lower-case letters, digits and hyphens, ending in "${ending}".`,
    );
    return [];
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
