/** What a reader objects to: a page, or a statement on it. */
export interface Objection {
  /** The title of the page. */
  readonly page: string;
  /** The full address of the page or of the statement. */
  readonly url: string;
  /** The words of the statement. */
  readonly words?: string;
  /** The places that the statement cites, as the page's list names them. */
  readonly citations?: readonly string[];
}

/**
 * How an address fills in a new issue, by what the name of the host tells of its software. Hosts of pages, such as
 * `people.github.io`, have no issues.
 */
const FORMS = [
  { host: /(?:^|\.)gitlab\.(?!io$)/, path: '/-/issues/new', title: 'issue[title]', text: 'issue[description]' },
  {
    host: /(?:^|\.)(?:github|gitea|forgejo|codeberg)\.(?!(?:io|page)$)/,
    path: '/issues/new',
    title: 'title',
    text: 'body',
  },
] as const;

const PROMPTS = ['What is wrong?', 'What does the source say?', 'Which source, and where in it?'];

/**
 * Bytes that words, and the citations behind them, may take in an address. GitHub refuses addresses of more than 8,192,
 * and sends those who are not signed in through one that encodes this one again: a byte may become five there. The
 * address of the statement is whole, so that what is cut off can be read where it stands.
 */
const ROOM = { title: 120, words: 1_800, citations: 1_500 };

/**
 * The address at which a new issue of a repository is filled in with what a reader objects to.
 *
 * @param repository web address of the repository
 * @returns nothing for hosts that are not known to fill in an issue: a guess could lead to a page that is not there
 */
export function reportUrl(repository: string, objection: Objection): string | undefined {
  const form = FORMS.find(({ host }) => host.test(new URL(repository).hostname));
  if (!form) return undefined;
  const query = new URLSearchParams({ [form.title]: titleOf(objection), [form.text]: textOf(objection) });
  return `${repository.replace(/\/+$/, '')}${form.path}?${query}`;
}

function titleOf({ page, words }: Objection): string {
  const title = `Mistake on “${page}”`;
  return words ? `${title}: ${cut(words.replaceAll('\n', ' '), ROOM.title)}` : title;
}

function textOf({ url, words = '', citations = [] }: Objection): string {
  const quoted = asCode(words, ROOM.words);
  const cited = asCode(citations.join('\n'), ROOM.citations);
  return [url, quoted, cited && `Cited:\n\n${cited}`, ...PROMPTS.map((prompt) => `**${prompt}**\n\n`)]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * Plain text as a block of code, which alone is shown as it is: GitHub links an escaped `@name` or `#12` as well.
 * Indented, since no text can end such a block as it can a fence.
 */
function asCode(text: string, room: number): string {
  return text && `    ${cut(text.replaceAll('\n', '\n    '), room)}`;
}

/** As many whole words of a text as find room in an address. */
function cut(text: string, room: number): string {
  const letters = [...text];
  let left = room;
  const kept = letters.findIndex((letter) => (left -= encodeURIComponent(letter).length) < 0);
  return kept < 0
    ? text
    : `${letters
        .slice(0, kept)
        .join('')
        .replace(/\s+\S*$/, '')} …`;
}
