import type { Files } from './content-folder.ts';

/**
 * Content with a picture: activities `do-1`, `do-2` and so on through the phases, each answered for by a role of its
 * own, `doer-1` and so on.
 *
 * @param perPhase how many activities each phase has
 * @param arrows what passes between activities, by their numbers
 */
export function processContent(perPhase: readonly number[], arrows: readonly (readonly [number, number])[]): Files {
  const phaseOf = perPhase.flatMap((count, phase) => Array<number>(count).fill(phase + 1));
  const numbers = phaseOf.map((_, index) => index + 1);
  const handoffsOf = (number: number): string => {
    const given = arrows
      .filter(([from]) => from === number)
      .map(([, to]) => `  - to: doer-${to}\n    gives: thing for ${to}\n`);
    return given.length > 0 ? `handoffs:\n${given.join('')}` : '';
  };
  const ordered = (list: string, ids: readonly string[]): string =>
    `${list}:\n${ids.map((id) => `  - id: ${id}\n    title: The ${id}\n`).join('')}`;
  const picture = [
    'picture:\n  activities:\n',
    // The last phase first: they come in the site's order, whatever the order of the list.
    ...numbers
      .toSorted((a, b) => (phaseOf[b - 1] ?? 0) - (phaseOf[a - 1] ?? 0) || a - b)
      .map((number) => `    - do-${number}\n`),
    ...(arrows.length > 0 ? ['  handoffs:\n'] : []),
    ...arrows.map(([from, to]) => `    - from: do-${from}\n      to: do-${to}\n`),
  ].join('');
  return {
    'site.yaml': `title: A team\ndescription: A team for tests.\n${ordered(
      'phases',
      perPhase.map((_, phase) => `phase-${phase + 1}`),
    )}${ordered('families', ['makers'])}${picture}`,
    ...Object.fromEntries(
      numbers.flatMap((number) => [
        [
          `roles/doer-${number}.md`,
          `---\ntitle: Doer ${number}\nfamily: makers\nsummary: Works.\n${handoffsOf(number)}---\n\n## Key responsibilities\n\n- Does it.\n`,
        ],
        [
          `activities/do-${number}.md`,
          `---\ntitle: Do ${number}\nphase: phase-${phaseOf[number - 1]}\nsummary: It is done.\naccountable:\n  role: doer-${number}\n  alsoDoes: true\n  ours: We think so.\n---\n`,
        ],
      ]),
    ),
  };
}
