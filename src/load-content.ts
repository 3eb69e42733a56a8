import { buildCatalogue } from './model/build-catalogue.ts';
import type { Catalogue } from './model/catalogue.ts';
import { checkActivities } from './model/checks/activities.ts';
import { checkLinks, checkSectionLinks } from './model/checks/links.ts';
import { checkNames } from './model/checks/names.ts';
import { checkOrders } from './model/checks/orders.ts';
import { checkPicture } from './model/checks/picture.ts';
import { checkReferences } from './model/checks/references.ts';
import { checkReservedIds } from './model/checks/reserved-ids.ts';
import { checkPermalinks } from './permalinks/check-permalinks.ts';
import { type LedgerLine, readLedger } from './permalinks/ledger.ts';
import { findMoves } from './permalinks/moves.ts';
import { findPlaces } from './permalinks/places.ts';
import { addressResolver } from './permalinks/resolve-address.ts';
import { readReadings, type ReadingLine } from './readings/ledger.ts';
import { countProblems, formatProblems } from './reader/problem.ts';
import { type Content, type Reading, readContent } from './reader/read-content.ts';

/** What a content folder without a problem comes to. */
interface Checked {
  readonly catalogue: Catalogue;
  /** What was published; nothing where no ledger is kept. */
  readonly ledger: readonly LedgerLine[] | undefined;
  /** Who held what against its sources, and when, by where it stands now; nothing where that is not written down. */
  readonly readings: readonly ReadingLine[] | undefined;
}

/** A content folder without a problem, or every problem that it has. */
export type Loaded =
  | (Checked & { readonly content: Content; readonly problems: '' })
  | { readonly content?: undefined; readonly problems: string; readonly count: number };

export interface LoadOptions {
  /** Whether words that have changed under a published anchor are a problem until someone has said what they mean. */
  readonly asksAboutWording?: boolean;
}

/** Reads a content folder, checks it, builds its catalogue, and checks that what was published stays where it was. */
export async function loadContent(contentDir: string, options: LoadOptions = {}): Promise<Loaded> {
  const reading = await readContent(contentDir);
  const checked = checkReading(reading, options);
  if (checked) return { content: reading.content, ...checked, problems: '' };
  return { problems: formatProblems(reading.files), count: countProblems(reading.files) };
}

/**
 * Everything that follows the reading. Problems go to the files.
 *
 * @returns nothing when there is any problem
 */
export function checkReading(reading: Reading, { asksAboutWording = true }: LoadOptions = {}): Checked | undefined {
  const { ledgerFile: file, readingsFile, files } = reading;
  const ledger = file && file.messages.length === 0 ? { file, lines: readLedger(file) } : undefined;
  const readings = readingsFile && readReadings(readingsFile);
  const checks = [
    checkReferences,
    checkActivities,
    checkPicture,
    checkOrders,
    checkReservedIds,
    checkLinks,
    checkNames,
  ];
  for (const check of checks) check(reading);
  if (countProblems(files) > 0) return undefined;
  const catalogue = buildCatalogue(reading.content);
  checkSectionLinks(reading, catalogue);
  checkPermalinks(catalogue, reading, ledger, asksAboutWording);
  if (countProblems(files) > 0) return undefined;
  return {
    catalogue,
    ledger: ledger?.lines,
    readings: readings && followReadings(readings, catalogue, reading.content),
  };
}

/** A page that moves takes along what was read on it. */
function followReadings(lines: readonly ReadingLine[], catalogue: Catalogue, content: Content): ReadingLine[] {
  const resolve = addressResolver(findPlaces(catalogue), findMoves(content));
  return lines.map((line) => ({ ...line, address: resolve(line.address)?.place.address ?? line.address }));
}
