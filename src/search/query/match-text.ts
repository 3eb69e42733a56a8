import type { Hit, HitFilter, HitKind, HitMeta } from '../hit.ts';
import { toStem } from '../stem.ts';
import { toSingular, toWords } from '../words.ts';

/** The parts of Pagefind's browser API that are used here. Source: https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindRecord> }[] } | null>;
}

/** What the index holds: a record of the catalogue, or the page of a guide. */
interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Pick<HitMeta, 'kind' | 'title' | 'text'> & Partial<HitMeta>;
  /** The sections of a page that was indexed whole, best first. */
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly plain_excerpt: string }[];
}

/** The longest text that is shown of a hit, in characters: about three lines. */
const LONGEST_TEXT = 300;

type TextMatch = ReturnType<typeof toMatch>;

/** How many records are looked at for a search: enough to rank the best few, few enough to load. */
const MOST_RECORDS = 20;
/** With fewer records than this that hold all words, those that hold some of them are looked for as well. */
const FEW_RECORDS = 4;
/** What someone does answers most questions, then what is handed over; a term or a rule is first when it was asked for. */
const ORDER: Record<HitKind, number> = {
  responsibility: 1,
  'hand-off': 2,
  activity: 2,
  role: 3,
  tool: 3,
  rule: 3,
  term: 3,
  guide: 3,
};

/**
 * Searches the text of the site. Pagefind falls back to records that hold only some of the words, or words that
 * merely begin alike; what holds no word of the query in any of its forms is left out, and what holds more of them
 * comes first.
 *
 * @param words the query's words, from `toQueryWords`
 */
export async function matchText(pagefind: Pagefind, words: readonly string[], filter: HitFilter): Promise<TextMatch[]> {
  if (words.length === 0) return [];
  const filters = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
  const find = async (query: string): Promise<TextMatch[]> => {
    const found = await pagefind.search(query, { filters });
    const records = await Promise.all((found?.results ?? []).slice(0, MOST_RECORDS).map((result) => result.data()));
    return records.map((record) => toMatch(record, words));
  };
  const whole = rank(await find(words.join(' ')));
  if (words.length === 1 || whole.filter(({ share }) => share === 1).length >= FEW_RECORDS) return whole;
  // A word of one or two letters stands in too many records to lead to one.
  const parts = await Promise.all(words.filter((word) => word.length > 2).map(find));
  return rank([...whole, ...parts.flat()]);
}

/** Matches that hold a word, those with most words first, each once; otherwise in the order that Pagefind gave. */
function rank(matches: readonly TextMatch[]): TextMatch[] {
  return [...new Map(matches.map((match) => [match.key, match])).values()]
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.order - b.order);
}

/** A record that a query fits, and how well. */
function toMatch(record: PagefindRecord, words: readonly string[]) {
  const { url, content, meta } = record;
  const present = toWords(`${content} ${meta.title}`);
  const forms = new Set(present.map(toSingular));
  // Whether every word of the query stands in it as it was typed, and not just in another form.
  const isLiteral = words.every((word) => forms.has(toSingular(word)));
  const presentStems = new Set(present.map(toStem));
  const standing = words.filter((word) => presentStems.has(toStem(word)));
  const isAskedFor = isCalled(meta, words.map(toStem));
  // Which part of the query's words stands in it in any of their forms, from 0 to 1; short words do not count alone.
  const share = isAskedFor || standing.some(({ length }) => length > 2) ? standing.length / words.length : 0;
  // Its place alone does not tell it from other records, since a pair of roles may have several hand-offs.
  const key = url + content;
  return { hit: toHit(record, words.map(toStem)), key, share, order: isAskedFor ? 0 : ORDER[meta.kind], isLiteral };
}

/** Whether the words are a name of a term, of a law, or of the place of a rule. */
function isCalled({ kind, title, where = '' }: PagefindRecord['meta'], stems: readonly string[]): boolean {
  const names = [title, ...where.split(', ')].map((name) => toWords(name).map(toStem).join(' '));
  return (kind === 'term' || kind === 'rule') && names.includes(stems.join(' '));
}

/** The sentences of a long text from the first on that has one of the words. */
function excerpt(text: string, stems: readonly string[]): string {
  if (text.length <= LONGEST_TEXT) return text;
  const sentences = text.split(/(?<=[.?!]) /);
  const first = sentences.findIndex((sentence) => toWords(sentence).some((word) => stems.includes(toStem(word))));
  const rest = sentences.slice(Math.max(first, 0)).join(' ');
  const cut = rest.length > LONGEST_TEXT ? `${rest.slice(0, rest.lastIndexOf(' ', LONGEST_TEXT))} …` : rest;
  return first > 0 ? `… ${cut}` : cut;
}

function toHit({ url, meta, sub_results: sections }: PagefindRecord, stems: readonly string[]): Hit {
  const { kind, title, where = '', text, roles = '', phase } = meta;
  const section = kind === 'guide' ? sections.find((one) => one.title !== title) : undefined;
  if (section) return { kind, path: section.url, title, where: section.title, text: section.plain_excerpt, roles: [] };
  return { kind, path: url, title, where, text: excerpt(text, stems), roles: roles.split(' ').filter(Boolean), phase };
}
