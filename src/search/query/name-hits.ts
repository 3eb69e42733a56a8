import { distance } from 'fastest-levenshtein';
import type { Hit } from '../hit.ts';
import { FITS, indexNames, matchNames, type NameIndex, type NameMatch } from './match-names.ts';
import type { NamedRole, NamedTool, NamesFile } from '../names-file.ts';
import { toWords } from '../words.ts';

/** Everything that has names, with how a hit on it is shown. */
type Named =
  | { readonly kind: 'role'; readonly role: NamedRole }
  | { readonly kind: 'tool'; readonly tool: NamedTool }
  | { readonly kind: 'group'; readonly role: NamedRole; readonly anchor: string; readonly title: string }
  | { readonly kind: 'guide'; readonly title: string; readonly path: string };

/** The names, ready to be searched. */
export interface Names {
  readonly file: NamesFile;
  readonly index: NameIndex<Named>;
}

/** What the names alone answer to a query. */
export interface NameAnswer {
  readonly hits: readonly Hit[];
  /** The name that was taken for the mistyped query; nothing when the query was understood as typed. */
  readonly corrected: string | undefined;
}

const MOST_WEAK_HITS = 6;

/** Makes the names file ready to be searched; done once, when it is loaded. */
export function readNames(file: NamesFile): Names {
  const things: { thing: Named; names: readonly string[] }[] = [
    ...file.roles.map((role) => ({ thing: { kind: 'role', role } as const, names: [role.title, ...role.names] })),
    ...file.tools.map((tool) => ({ thing: { kind: 'tool', tool } as const, names: [tool.title, ...tool.names] })),
    ...file.roles.flatMap((role) =>
      role.groups.map(([anchor, title]) => ({
        thing: { kind: 'group', role, anchor, title } as const,
        names: [title],
      })),
    ),
    ...file.guides.map(({ title, path }) => ({ thing: { kind: 'guide', title, path } as const, names: [title] })),
  ];
  return { file, index: indexNames(things) };
}

/**
 * Answers a query from the names alone. A tool brings each role that uses it, a role its closest kin.
 *
 * @param words the query's words, from `toQueryWords`
 */
export function answerFromNames({ file, index }: Names, words: readonly string[]): NameAnswer {
  const matches = matchNames(index, words);
  const [first] = matches;
  if (!first) return { hits: [], corrected: undefined };
  const strongest = FITS[first.fit];
  const isExact = strongest <= FITS.reordered;
  // A name that is typed in full means itself: what merely contains it follows only when it says more than a letter.
  const strong = matches.filter(({ fit }) => (isExact ? FITS[fit] <= FITS.reordered : FITS[fit] === strongest));
  const weak = matches.filter((match) => !strong.includes(match) && isExact && FITS[match.fit] <= FITS.begins);
  const shownStrong = isExact ? strong : strong.slice(0, MOST_WEAK_HITS);
  const saysEnough = words.join('').length > 2;
  const shownWeak = weak.filter(({ name }) => saysEnough || toWords(name)[0] === words[0]).slice(0, MOST_WEAK_HITS);
  const hits = [
    ...shownStrong.map(toHit),
    ...shownStrong.flatMap((match, place) => (isExact || place === 0 ? related(match.thing, file) : [])),
    ...shownWeak.map(toHit),
  ];
  const isCorrected = first.fit === 'mistyped' || first.fit === 'scattered';
  return { hits: withoutRepeats(hits), corrected: isCorrected ? first.name : undefined };
}

/** The hits on names that the words say in full, in any order. */
export function exactHits({ index }: Names, words: readonly string[]): Hit[] {
  return matchNames(index, words)
    .filter(({ fit }) => FITS[fit] <= FITS.reordered)
    .map(toHit);
}

/** Hits in their order, each place once. */
export function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ path }) => !seen.has(path) && seen.add(path));
}

function toHit({ thing, name, isTitle }: NameMatch<Named>): Hit {
  if (thing.kind === 'role') return roleHit(thing.role, isTitle ? '' : `also: ${name}`);
  if (thing.kind === 'tool') {
    const { tool } = thing;
    return {
      kind: 'tool',
      path: tool.path,
      title: tool.title,
      where: isTitle ? tool.kind : `${tool.kind} · also: ${name}`,
      text: '',
      roles: [],
    };
  }
  if (thing.kind === 'guide')
    return { kind: 'guide', path: thing.path, title: thing.title, where: '', text: '', roles: [] };
  return {
    kind: 'responsibility',
    path: `${thing.role.path}#${thing.anchor}`,
    title: thing.title,
    where: thing.role.title,
    text: '',
    roles: [thing.role.id],
  };
}

function roleHit(role: NamedRole, where: string): Hit {
  return { kind: 'role', path: role.path, title: role.title, where, text: role.summary, roles: [role.id] };
}

/** What belongs to a thing that was asked for by name. */
function related(thing: Named, { roles }: NamesFile): Hit[] {
  if (thing.kind === 'tool') {
    return thing.tool.uses.flatMap(([place, what]) => {
      const role = roles[place];
      if (!role) return [];
      return [{ ...roleHit(role, `uses ${thing.tool.title}`), path: `${role.path}#tools`, text: `for ${what}` }];
    });
  }
  if (thing.kind === 'role') {
    return thing.role.kin.flatMap((place) => {
      const kin = roles[place];
      return kin ? [roleHit(kin, `close to ${thing.role.title}`)] : [];
    });
  }
  return [];
}

const MOST_NEAR = 3;

/** The names that are spelled most like a query, for someone who found nothing. */
export function nearestNames({ file }: Names, query: string): string[] {
  const typed = toWords(query).join('');
  return [...file.roles, ...file.tools]
    .flatMap(({ title, names }) => [title, ...names.filter((name) => name.length > 3)])
    .map((name) => ({ name, share: distance(typed, toWords(name).join('')) / Math.max(typed.length, name.length) }))
    .filter(({ share }) => share < 0.5)
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}
