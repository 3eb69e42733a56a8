/** What is chosen in a form of selects, by their names; what is not chosen is missing. */
export type Choice = Readonly<Record<string, string>>;

/**
 * Lets a form of selects narrow what is on the page. What is chosen stands in the address, so that it can be linked,
 * and comes back with the browser's Back. Its button shows everything again.
 *
 * @param apply shows what fits, and returns what the form's status line says
 */
export function narrowBy(form: HTMLFormElement | null, apply: (choice: Choice) => string): void {
  const selects = [...(form?.querySelectorAll('select') ?? [])];
  const chosen = (): string[][] => selects.filter(({ value }) => value).map(({ name, value }) => [name, value]);
  const show = (): void => {
    form?.querySelector('[role="status"]')?.replaceChildren(apply(Object.fromEntries(chosen())));
  };
  const read = (): void => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      const wanted = query.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === wanted) ? wanted : '';
    }
    show();
  };
  const write = (): void => {
    const query = new URLSearchParams(chosen());
    const address = query.size > 0 ? `?${query}` : '';
    // What shows nothing new is nothing to come back from.
    if (address !== location.search) history.pushState(null, '', address || location.pathname);
    show();
  };
  form?.addEventListener('change', write);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    form.reset();
    write();
  });
  addEventListener('popstate', read);
  read();
}
