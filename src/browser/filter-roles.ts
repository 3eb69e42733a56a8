/** The filters of the overview: they narrow the list, and stand in the page's address so that a view can be linked. */

const form = document.querySelector<HTMLFormElement>('[data-filter-roles]');
const selects = [...(form?.querySelectorAll('select') ?? [])];
const roles = [...document.querySelectorAll<HTMLElement>('[data-role]')];
const tally = form?.querySelector('[role="status"]');

const apply = (): void => {
  const chosen = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
  const fits = (name: string, value: string | undefined): boolean => !chosen[name] || chosen[name] === value;
  for (const role of roles) {
    const { family = '', phases = '', tools = '' } = role.dataset;
    const isInPhase = phases.split(' ').some((work) => {
      const [phase, part] = work.split(':');
      return fits('phase', phase) && fits('part', part);
    });
    role.hidden = !(isInPhase && fits('family', family) && tools.split(' ').some((tool) => fits('tool', tool)));
  }
  for (const section of document.querySelectorAll<HTMLElement>('section[data-family]')) {
    section.hidden = !section.querySelector('[data-role]:not([hidden])');
  }
  const shown = roles.filter((role) => !role.hidden).length;
  tally?.replaceChildren(shown === 0 ? 'No role fits. Loosen a filter.' : `${shown} of ${roles.length} roles`);
};

const read = (): void => {
  const query = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = query.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === wanted) ? wanted : '';
  }
  apply();
};

const write = (): void => {
  const query = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  history.pushState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  apply();
};

form?.addEventListener('change', write);
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  form.reset();
  write();
});
addEventListener('popstate', read);
read();
