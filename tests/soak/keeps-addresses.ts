import { expect } from 'vitest';
import { buildDrafts, type Built, inventTeam, type Thing } from '../support/edited-roles.ts';
import { seededDraw } from '../support/seeded-draw.ts';
import { type Author, onlyRewords, repair } from './author.ts';
import { EDITS } from './edits.ts';
import { anchorsOf, wrongAddresses } from './things.ts';

/** What the edits of one sequence have put to the test. */
export interface Tested {
  /** Addresses that led nowhere or to something else after an edit, all of which the check has named. */
  readonly named: number;
  readonly moved: number;
  readonly withdrawn: number;
  readonly pinned: number;
  /** Times that changed words were accepted. */
  readonly accepted: number;
}

/**
 * Edits an invented team again and again. After each edit every address that does not lead to what it belongs to has
 * to be named by the check; the author then takes the ways out that the messages offer, and has to come to an end
 * with no address lost and none with another meaning.
 */
export function expectAddressesKept(seed: number, edits: number): Tested {
  const draw = seededDraw(seed);
  const drafts = inventTeam(draw, 12);
  const mergedInto = new Map<Thing, Thing>();
  const owners = new Map<string, Thing>();
  const counts = { named: 0, moved: 0, withdrawn: 0, pinned: 0, accepted: 0 };
  const author: Author = { drafts, owners, mergedInto, draw, counts };
  let ledger = '';
  const publish = (built: Built): void => {
    expect(built.problems).toEqual([]);
    ledger = built.published();
    for (const [address, thing] of anchorsOf(drafts, built)) if (!owners.has(address)) owners.set(address, thing);
  };
  const wrongIn = (built: Built): string[] => wrongAddresses(drafts, built, ledger, owners, mergedInto);

  publish(buildDrafts(drafts, ledger));
  const names = Object.keys(EDITS);
  for (let number = 0; number < edits; number += 1) {
    const name = names[number % names.length] ?? '';
    const what = `seed ${seed}, edit ${number}: ${name}`;
    for (const [old, now] of EDITS[name]?.(drafts, draw) ?? []) mergedInto.set(old, now);
    let built = buildDrafts(drafts, ledger);
    const wrong = wrongIn(built);
    const unnamed = wrong.filter((address) => !built.problems.some((problem) => problem.includes(`"${address}"`)));
    expect(unnamed, what).toEqual([]);
    counts.named += wrong.length;

    for (let round = 0; built.problems.length > 0; round += 1) {
      expect(round, `${what}\n${built.problems.join('\n')}`).toBeLessThan(12);
      if (onlyRewords(author, built)) {
        counts.accepted += built.problems.length;
        built = buildDrafts(drafts, ledger, { asksAboutWording: false });
      } else {
        ledger = repair(author, built, ledger);
        built = buildDrafts(drafts, ledger);
      }
    }
    expect(wrongIn(built), what).toEqual([]);
    publish(built);
  }
  return counts;
}
