/**
 * Makes the function that finds an entry by its id.
 *
 * @returns a function that throws for an id that no entry has: references are checked before they are followed
 */
export function lookUp<T extends { readonly id: string }>(entries: readonly T[]): (id: string) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`There is no "${id}" in the content.`);
    return entry;
  };
}
