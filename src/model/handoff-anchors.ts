/** The anchors of a hand-off on the pages of the two roles. */
export interface HandoffAnchors {
  readonly givesId: string;
  readonly receivesId: string;
}

/**
 * The anchors of what one role hands over, in its order: `gives-<receiver>` and `receives-<giver>`, with `-2` and so
 * on for further things to the same receiver. A hand-off's own id takes the receiver's place, and no other gets it.
 */
export function handoffAnchors(
  giver: string,
  handoffs: readonly { readonly to: string; readonly id?: string | undefined }[],
): HandoffAnchors[] {
  const taken = new Set(handoffs.flatMap(({ id }) => id ?? []));
  return handoffs.map(({ to, id }) => {
    let key = id ?? to;
    for (let number = 2; id === undefined && taken.has(key); number += 1) key = `${to}-${number}`;
    taken.add(key);
    const rest = key === to ? '' : key.startsWith(`${to}-`) ? key.slice(to.length) : `-${key}`;
    return { givesId: `gives-${key}`, receivesId: `receives-${giver}${rest}` };
  });
}
