import { VFile } from 'vfile';
import { stringify } from 'yaml';
import { checkReading, type LoadOptions } from '../../src/load-content.ts';
import { buildCatalogue } from '../../src/model/build-catalogue.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { extendLedger } from '../../src/permalinks/extend-ledger.ts';
import { type LedgerLine, readLedger, writeLedgerLine } from '../../src/permalinks/ledger.ts';
import { findMoves } from '../../src/permalinks/moves.ts';
import { addressFollower, findPermalinks, type Outcome } from '../../src/permalinks/permalinks.ts';
import { findPlaces } from '../../src/permalinks/places.ts';
import { addressResolver } from '../../src/permalinks/resolve-address.ts';
import type { EntryBase, Origin, ReadEntry, RoleEntry } from '../../src/reader/entry.ts';
import type { Reading } from '../../src/reader/read-content.ts';
import { readRole } from '../../src/reader/read-role.ts';
import type { Moved } from '../../src/schema/moved.ts';
import { siteSchema } from '../../src/schema/site.ts';
import type { Draw } from './seeded-draw.ts';

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

const SITE = siteSchema.parse({
  title: 'An invented team',
  description: 'Roles that are edited.',
  phases: [{ id: 'work', title: 'Work' }],
  families: [{ id: 'data', title: 'Data' }],
});

/** The title of a group that some roles have in common. */
const SHARED = 'Collaboration and documentation';

/** Invents roles with groups, responsibilities and hand-offs to each other. */
export function inventTeam(draw: Draw, count: number): RoleDraft[] {
  const drafts = Array.from({ length: count }, (_, index): RoleDraft => ({
    name: `role-${draw.number()}`,
    text: draw.words(3),
    family: 'data',
    groups: [draw.words(2), index < 3 ? SHARED : draw.words(2), draw.words(2)].map((text) => ({
      text,
      items: Array.from({ length: 3 }, () => ({ text: draw.words(8) })),
    })),
    handoffs: [],
    moved: [],
    sections: ['Signs of a gap'],
  }));
  for (const giver of drafts) {
    const others = drafts.filter((one) => one !== giver);
    giver.handoffs = Array.from({ length: 3 }, () => ({ text: draw.words(5), to: draw.one(others) }));
  }
  return drafts;
}

/** Reads the drafts as files, checks them against the ledger and follows addresses, all with the site's own code. */
export function buildDrafts(drafts: readonly RoleDraft[], ledgerText: string, options?: LoadOptions): Built {
  const roles = drafts.map((draft) => readDraft(draft.name, markdownOf(draft)));
  const origins = new Map<EntryBase, Origin>(roles.map(({ entry, origin }) => [entry, origin]));
  const ledgerFile = new VFile({ path: 'content/permalinks.txt', value: ledgerText });
  const none: ReadonlySet<string> = new Set();
  const reading: Reading = {
    content: {
      site: SITE,
      roles: roles.map(({ entry }) => entry),
      activities: [],
      rules: [],
      tools: [],
      sources: [],
      terms: [],
      guides: [],
    },
    originOf: (entry) => origins.get(entry) as Origin,
    siteFile: undefined,
    ledgerFile,
    readingsFile: undefined,
    ids: {
      roles: new Set(drafts.map(({ name }) => name)),
      activities: none,
      rules: none,
      tools: none,
      sources: none,
      terms: none,
      guides: none,
    },
    files: [...roles.map(({ origin }) => origin.file), ledgerFile],
  };
  const catalogue = checkReading(reading, options)?.catalogue ?? buildCatalogue(reading.content);
  const ledger = linesOf(ledgerText);
  const places = findPlaces(catalogue);
  return {
    catalogue,
    problems: reading.files.flatMap(({ messages }) => messages.map(({ reason, note }) => `${reason} ${note}`)),
    follow: addressFollower(places, addressResolver(places, findMoves(reading.content)), ledger),
    published: () =>
      extendLedger(findPermalinks(catalogue, reading.content, ledger), ledger)
        .map((line) => `${writeLedgerLine(line)}\n`)
        .join(''),
  };
}

/** The lines of a ledger, whose own problems are reported where it is checked. */
function linesOf(ledgerText: string): LedgerLine[] {
  return readLedger(new VFile({ value: ledgerText }));
}

const read = new Map<string, { text: string; role: ReadEntry<RoleEntry> }>();

/** Reads a draft as a file without a problem. One that has not changed is not read again, for speed. */
function readDraft(name: string, text: string): ReadEntry<RoleEntry> {
  let known = read.get(name);
  if (known?.text !== text) {
    const file = new VFile({ path: `content/roles/${name}.md`, value: text });
    const role = readRole(file, name);
    if (!role || file.messages.length > 0) throw new Error(`${file.path}: ${file.messages.join('; ')}`);
    known = { text, role };
    read.set(name, known);
  }
  known.role.origin.file.messages = [];
  return known.role;
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
