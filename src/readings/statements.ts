import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { activityAddress, entryAddress, guideAddress, roleAddress, ruleAddress } from '../model/addresses.ts';
import { appliesFrom } from '../model/applies-from.ts';
import type { Activity, Catalogue, Guide, Role, Rule, Source, Term } from '../model/catalogue.ts';
import type { Passage } from '../model/citation.ts';
import { lookUp } from '../model/look-up.ts';
import { claimsOf } from '../model/part-claims.ts';
import { splitAtCitations } from '../model/split-at-citations.ts';
import { plainText } from '../reader/plain-text.ts';

/** Something that the site says with a source behind it. */
export interface Statement {
  /** Where it stands, without the base path. Several can stand at one address. */
  readonly address: string;
  /** What is said, in plain text. */
  readonly words: string;
  /** What it cites, each once; never empty. */
  readonly passages: readonly Passage[];
  /** The content file that says it. */
  readonly path: string;
}

/** Every statement that cites a source, in the order of the pages. What cites nothing is the editors' own. */
export function findStatements({ roles, activities, rules, terms, guides, sources }: Catalogue): Statement[] {
  const sourceOf = lookUp(sources);
  return [
    ...roles.flatMap(inRole),
    ...activities.flatMap(inActivity),
    ...rules.flatMap(inRule),
    ...terms.flatMap(inTerm),
    ...guides.flatMap((guide) => inGuide(guide, sourceOf)),
  ].filter(({ passages }) => passages.length > 0);
}

/** What a role's page says of a tool: that the role works with it, or what for. */
export const toolWords = (tool: string, purpose?: string): string =>
  purpose === undefined ? `works with ${tool}` : `uses ${tool} for ${purpose}`;

function inRole(role: Role): Statement[] {
  const { introduction, groups, sections, lifecycle, tools, gives, differs, named } = role;
  const { at, inProse } = onPage(role, roleAddress);
  return [
    ...inProse('who-they-are', introduction),
    ...groups.flatMap(({ responsibilities }) => responsibilities.flatMap((one) => inProse(one.id, one.body))),
    ...lifecycle.map(({ phase, does = '', citations: cited }) => at('lifecycle', `${phase.title}: ${does}`, cited)),
    ...tools.flatMap(({ tool, citations: cited, for: purpose, forCitations }) => [
      at('tools', toolWords(tool.title), cited),
      at('tools', toolWords(tool.title, purpose), forCitations),
    ]),
    ...gives.flatMap(({ givesId, to, gives: thing, citations: cited, toCitations }) => [
      at(givesId, `works with the ${to.title}`, toCitations),
      at(givesId, `gives the ${to.title}: ${thing}`, cited),
    ]),
    ...differs.map(({ other, here, citations: cited }) =>
      at('differences', `Unlike the ${other.title}: ${here}`, cited),
    ),
    ...sections.flatMap((section) => inProse(section.id, section.body)),
    ...named.map(({ as, ...passage }) => at('names', `is called “${as}”`, [passage])),
  ];
}

function inActivity(activity: Activity): Statement[] {
  const { parts, otherwise, introduction, sections, covers } = activity;
  const { at, inProse } = onPage(activity, activityAddress);
  return [
    ...parts.flatMap((part) =>
      claimsOf(part).map((claim) => at('who-does-what', `The ${part.role.title} ${claim.words}`, claim.citations)),
    ),
    ...covers.map(({ source, step, text }) => at('in-and-out', `covers: ${text}`, [{ source, at: `step ${step}` }])),
    ...inProse('what-it-takes', introduction),
    ...sections.flatMap((section) => inProse(section.id, section.body)),
    ...otherwise.map(({ role, part, says, citations: cited }) => at('otherwise', `${role} (${part}): ${says}`, cited)),
  ];
}

/** What makes statements of what stands at the anchors of an entry's page, and of the text there. */
function onPage({ id, path, citations }: Role | Activity, addressOf: (id: string, anchor: string) => string) {
  const at = (anchor: string, words: string, passages: readonly Passage[]): Statement => {
    return { address: addressOf(id, anchor), words, passages, path };
  };
  const inProse = (anchor: string, body: readonly RootContent[]): Statement[] =>
    splitAtCitations(body, citations).map((piece) => at(anchor, piece.words, piece.passages));
  return { at, inProse };
}

/** Whom a rule binds, and from when, is said by the place where it stands. */
function inRule({ id, path, title, source, at, binds, applies, text, citations }: Rule): Statement[] {
  const facts = {
    words: `${title} binds: ${[binds, ...applies.map(appliesFrom)].join('; ')}`,
    // The days often stand elsewhere in the law, at a place that the text cites.
    passages: [{ source, at }, ...citations.filter((cited) => cited.source !== source || cited.at !== at)],
  };
  return [facts, ...splitAtCitations(text, citations)].map((piece) => ({ ...piece, address: ruleAddress(id), path }));
}

function inTerm({ id, path, title, explanation, sources }: Term): Statement[] {
  const words = `${title}: ${plainText(explanation)}`;
  return [{ address: entryAddress('terms', id), words, passages: sources, path }];
}

/** A guide has no footnotes: what it cites it links to, and the place stands beside the link. */
function inGuide({ id, path, parts }: Guide, sourceOf: (id: string) => Source): Statement[] {
  const statements: Statement[] = [];
  const body = parts.flatMap((part) => (part.kind === 'text' ? part.body : []));
  const root: Root = { type: 'root', children: [...body] };
  visit(root, (block) => {
    if (block.type !== 'paragraph' && block.type !== 'tableCell') return;
    const cited = new Set<Source>();
    visit(block, 'link', ({ data }) => {
      if (data?.target?.kind === 'sources') cited.add(sourceOf(data.target.id));
    });
    const passages = [...cited].map((source) => ({ source }));
    statements.push({ address: guideAddress(id), words: plainText(block), passages, path });
  });
  return statements;
}
