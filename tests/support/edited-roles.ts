import { VFile } from 'vfile';
import { stringify } from 'yaml';
import { checkContent } from '../../src/model/load-catalogue.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { buildCatalogue } from '../../src/model/build-catalogue.ts';
import { findMoves } from '../../src/model/moves.ts';
import { addressFollower, extendLedger, findPermalinks, type Outcome } from '../../src/model/permalinks.ts';
import { findPlaces } from '../../src/model/places.ts';
import { addressResolver } from '../../src/model/resolve-address.ts';
import type { RoleEntry } from '../../src/reader/entry.ts';
import type { Content } from '../../src/reader/read-content.ts';
import { readLedger, writeLedgerLine } from '../../src/reader/read-ledger.ts';
import { readFrontMatter } from '../../src/reader/front-matter.ts';
import { readRole } from '../../src/reader/read-role.ts';
import { prepareTermNames } from '../../src/reader/term-links.ts';
import { roleSchema } from '../../src/schema/role.ts';
import type { Moved } from '../../src/schema/moved.ts';

/** Anything with an anchor, whose identity the tests know whatever it says and wherever it stands. */
export interface Thing {
  text: string;
  /** The id that the author has written, if any. */
  id?: string | undefined;
}
export interface GroupDraft extends Thing {
  items: Thing[];
}
export interface HandoffDraft extends Thing {
  to: RoleDraft;
}
/** A role file as an author has it open. */
export interface RoleDraft extends Thing {
  /** The file's name. */
  name: string;
  family: string;
  groups: GroupDraft[];
  handoffs: HandoffDraft[];
  moved: Moved;
  sections: string[];
}

/** What the build makes of the drafts. */
export interface Built {
  readonly catalogue: Catalogue;
  /** Every problem as `what advice`. */
  readonly problems: readonly string[];
  readonly follow: (address: string) => Outcome | undefined;
  /** The ledger after `npm run permalinks`. */
  readonly published: () => string;
}

/** Drafts of the roles of real content: titles, groups, responsibilities and hand-offs, without their citations. */
export function draftRoles(content: Content): RoleDraft[] {
  const drafts = content.roles.map(({ id, data, body }): RoleDraft => ({
    name: id,
    text: data.title,
    family: data.family,
    groups: body.groups.map(({ title, responsibilities }) => ({
      text: title ?? 'Work',
      items: responsibilities.map(({ text }) => ({ text })),
    })),
    handoffs: [],
    moved: [],
    sections: body.sections.map(({ title }) => title),
  }));
  for (const { id, data } of content.roles) {
    const giver = drafts.find(({ name }) => name === id);
    for (const { to, gives } of data.handoffs) {
      const receiver = drafts.find(({ name }) => name === to);
      if (giver && receiver) giver.handoffs.push({ text: gives, to: receiver });
    }
  }
  return drafts;
}

/** Reads the drafts as files, checks them against the ledger and follows addresses, all with the site's own code. */
export function buildDrafts(real: Content, drafts: readonly RoleDraft[], ledgerText: string): Built {
  const files: VFile[] = [];
  const fileOf = (path: string, value: string): VFile => {
    const file = new VFile({ path, value });
    files.push(file);
    return file;
  };
  const roles = drafts.map((draft) => {
    const entry = readDraft(draft.name, markdownOf(draft));
    files.push(entry.file);
    return entry;
  });
  const ledger = readLedger(fileOf('content/permalinks.txt', ledgerText));
  const alone = <T>(entries: readonly T[]): (T & { links: [] })[] => entries.map((entry) => ({ ...entry, links: [] }));
  const content: Content = {
    ...real,
    roles,
    tools: alone(real.tools),
    sources: alone(real.sources),
    guides: [],
    ledger,
    ids: { ...real.ids, roles: drafts.map(({ name }) => name) },
    files,
  };
  checkContent(content);
  const catalogue = buildCatalogue(content);
  const places = findPlaces(catalogue);
  const resolve = addressResolver(places, findMoves(content));
  return {
    catalogue,
    problems: files.flatMap(({ messages }) => messages.map(({ reason, note }) => `${reason} ${note}`)),
    follow: addressFollower(places, resolve, ledger),
    published: () =>
      extendLedger(findPermalinks(catalogue, content), ledger)
        .map((line) => `${writeLedgerLine(line)}\n`)
        .join(''),
  };
}

const read = new Map<string, { text: string; entry: RoleEntry; messages: VFile['messages'] }>();

/** Reads a draft as a file. One that has not changed is not read again, for a thousand edits to take seconds. */
function readDraft(name: string, text: string): RoleEntry {
  let known = read.get(name);
  if (known?.text !== text) {
    const file = new VFile({ path: `content/roles/${name}.md`, value: text });
    const frontMatter = readFrontMatter(file, roleSchema);
    const entry = frontMatter && readRole(file, name, frontMatter, prepareTermNames([], []));
    if (!entry) throw new Error(`${file.path}: ${file.messages.join('; ')}`);
    known = { text, entry, messages: file.messages };
    read.set(name, known);
  }
  known.entry.file.messages = [...known.messages];
  return known.entry;
}

/** A role file's text. */
export function markdownOf(draft: RoleDraft): string {
  const frontMatter = {
    title: draft.text,
    family: draft.family,
    summary: 'Does what it says.',
    handoffs: draft.handoffs.map(({ to, id, text }) => ({ to: to.name, ...(id && { id }), gives: text })),
    moved: draft.moved,
  };
  const idOf = ({ id }: Thing): string => (id ? ` <!-- id: ${id} -->` : '');
  const groups = draft.groups
    .map((group) => {
      const items = group.items.map((item) => `- ${escape(item.text)}${idOf(item)}\n`).join('');
      return `### ${escape(group.text)}${idOf(group)}\n\n${items}\n`;
    })
    .join('');
  const sections = draft.sections.map((title) => `## ${escape(title)}\n\nText.\n\n`).join('');
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n## Key responsibilities\n\n${groups}${sections}`;
}

function escape(text: string): string {
  return text.replace(/[\\`*_<>[\]&#]/g, '\\$&');
}
