/** The anchors of a hand-off, on the giver's and on the receiver's page. */
export interface HandoffAnchors {
  readonly givesId: string;
  readonly receivesId: string;
}

/**
 * What one role hands over, in its order, with its anchors: `gives-<receiver>` and `receives-<giver>`, with `-2` and so
 * on for further things to the same receiver. A hand-off's own id takes the receiver's place, and no other gets it.
 */
export function handoffAnchors<T extends { readonly to: string; readonly id?: string | undefined }>(
  giver: string,
  handoffs: readonly T[],
): (T & HandoffAnchors)[] {
  const taken = new Set(handoffs.flatMap(({ id }) => id ?? []));
  return handoffs.map((handoff) => {
    const { to, id } = handoff;
    let key = id ?? to;
    for (let number = 2; id === undefined && taken.has(key); number += 1) key = `${to}-${number}`;
    taken.add(key);
    const rest = key === to ? '' : key.startsWith(`${to}-`) ? key.slice(to.length) : `-${key}`;
    return { ...handoff, givesId: `gives-${key}`, receivesId: `receives-${giver}${rest}` };
  });
}
