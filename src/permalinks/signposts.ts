import { activityAddress, anchorIn, roleAddress, toolAddress } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { SitePage } from '../model/pages.ts';
import type { FormerPage, Permalinks } from './permalinks.ts';
import type { Place } from './places.ts';

/** A page that only leads elsewhere. */
export type Signpost =
  | { readonly kind: 'redirect'; readonly address: string; readonly name: string; readonly target: Place }
  | { readonly kind: 'choice'; readonly address: string; readonly name: string; readonly pages: readonly Choice[] }
  | { readonly kind: 'former'; readonly address: string; readonly name: string; readonly page: FormerPage };

/** One of the pages that a name may mean. */
export type Choice = Pick<SitePage, 'address' | 'title' | 'summary'>;

/**
 * The pages at addresses that are names, or that pages had before. A page that moved redirects when that loses
 * nothing: a redirect drops the anchor in a browser without scripts, so where anchors were published they are listed.
 */
export function findSignposts(catalogue: Catalogue, { names, formerPages, places }: Permalinks): Signpost[] {
  const choices = [
    ...catalogue.roles.map(({ id, title, summary }) => ({ address: roleAddress(id), title, summary })),
    ...catalogue.activities.map(({ id, title, summary }) => ({ address: activityAddress(id), title, summary })),
    ...catalogue.tools.map(({ id, title, kind }) => ({ address: toolAddress(id), title, summary: kind })),
  ];
  const choiceAt = new Map(choices.map((choice) => [choice.address, choice]));
  return [
    ...names.map(({ address, name, leadsTo }): Signpost => {
      const target = leadsTo.length === 1 ? places.get(leadsTo[0] ?? '') : undefined;
      if (target) return { kind: 'redirect', address, name, target };
      return { kind: 'choice', address, name, pages: leadsTo.flatMap((one) => choiceAt.get(one) ?? []) };
    }),
    ...formerPages.map((page): Signpost => {
      const { address, text, outcome, parts } = page;
      const name = text || (address.split('/').at(-2) ?? address);
      if (outcome.place && parts.length === 0) return { kind: 'redirect', address, name, target: outcome.place };
      return { kind: 'former', address, name, page };
    }),
  ];
}

/**
 * Where a server may lead at once, since a browser keeps the anchor of a real redirect: a name, and a page that
 * moved whole, whose anchors are the same on the new page.
 */
export function serverRedirects(signposts: readonly Signpost[]): { from: string; to: string }[] {
  return signposts.flatMap((signpost) => {
    if (signpost.kind === 'redirect') return [{ from: signpost.address, to: signpost.target.address }];
    if (signpost.kind === 'choice') return [];
    const { address: from, parts, outcome } = signpost.page;
    const to = outcome.place?.address;
    const keepsAnchors = parts.every((part) => part.outcome.place?.address === `${to}#${anchorIn(part.address)}`);
    return to !== undefined && keepsAnchors ? [{ from, to }] : [];
  });
}
