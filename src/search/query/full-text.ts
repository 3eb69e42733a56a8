import type { Hit, HitFilter, HitKind } from '../hit.ts';
import { stemmer } from 'stemmer';
import { toSingular, toWords } from '../words.ts';

/** The parts of Pagefind's browser API that are used here. Source: https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindRecord> }[] } | null>;
}

/** What the index holds of a record; `records.ts` writes it. */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: {
    readonly kind: HitKind;
    readonly title: string;
    readonly where?: string;
    readonly text: string;
    readonly roles?: string;
  };
  /** The sections of a page that was indexed whole, best first. */
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly plain_excerpt: string }[];
}

/** A hit of the full text. */
export interface TextHit extends Hit {
  /** Whether every word of the query stands in it as it was typed, and not just in another form. */
  readonly isLiteral: boolean;
}

/** How many records are looked at for a search: enough to rank the best few, few enough to load. */
const MOST_RECORDS = 20;
/** With fewer records than this that hold all words, those that hold some of them are looked for as well. */
const FEW_RECORDS = 4;

/**
 * Searches the text of the site. Pagefind falls back to records that hold only some of the words, or words that
 * merely begin alike; what holds no word of the query in any of its forms is left out, and what holds more of them
 * comes first.
 *
 * @param words the query's words, from `toQueryWords`
 */
export async function searchText(pagefind: Pagefind, words: readonly string[], filter: HitFilter): Promise<TextHit[]> {
  if (words.length === 0) return [];
  const filters = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
  const find = async (query: string): Promise<PagefindRecord[]> => {
    const found = await pagefind.search(query, { filters });
    return Promise.all((found?.results ?? []).slice(0, MOST_RECORDS).map((result) => result.data()));
  };
  const stems = [...new Set(words.map(stemmer))];
  const whole = rank(await find(words.join(' ')), stems);
  if (words.length === 1 || whole.filter(({ share }) => share === 1).length >= FEW_RECORDS)
    return whole.map((one) => toHit(one, words));
  const parts = await Promise.all(words.filter((word) => word.length > 2).map(find));
  return rank([...whole.map(({ record }) => record), ...parts.flat()], stems).map((one) => toHit(one, words));
}

interface Ranked {
  readonly record: PagefindRecord;
  readonly share: number;
}

/** Records that hold a word, those with most words first, each once; otherwise in the order that Pagefind gave. */
function rank(records: readonly PagefindRecord[], stems: readonly string[]): Ranked[] {
  return [...new Map(records.map((record) => [record.url + record.content, record])).values()]
    .map((record, place) => ({ record, place, share: shareOf(stems, record) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || weight(a.record, stems) - weight(b.record, stems) || a.place - b.place);
}

/** Which part of the words stands in the record, from 0 to 1; short words do not count alone. */
function shareOf(stems: readonly string[], { content, meta }: PagefindRecord): number {
  const present = new Set(toWords(`${content} ${meta.title}`).map(stemmer));
  const standing = stems.filter((stem) => present.has(stem));
  return standing.some((stem) => stem.length > 2) ? standing.length / stems.length : 0;
}

/** A term that was asked for comes first; then what someone does, since that answers most questions. */
function weight({ meta }: PagefindRecord, stems: readonly string[]): number {
  if (meta.kind === 'term') {
    const names = [meta.title, ...(meta.where ?? '').split(', ')].map((name) => toWords(name).map(stemmer).join(' '));
    return names.includes(stems.join(' ')) ? -1 : 2;
  }
  return meta.kind === 'responsibility' ? 0 : meta.kind === 'hand-off' ? 1 : 2;
}

function toHit({ record }: Ranked, words: readonly string[]): TextHit {
  const present = new Set(toWords(`${record.content} ${record.meta.title}`).map(toSingular));
  const isLiteral = words.every((word) => present.has(toSingular(word)));
  const { url, meta, sub_results: sections } = record;
  const { kind, title, where = '', text, roles = '' } = meta;
  const section = kind === 'guide' ? sections.find((one) => one.title !== title) : undefined;
  if (section) {
    return { kind, path: section.url, title, where: section.title, text: section.plain_excerpt, roles: [], isLiteral };
  }
  return { kind, path: url, title, where, text, roles: roles.split(' ').filter(Boolean), isLiteral };
}
